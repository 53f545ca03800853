import { describe, expect, it } from 'vitest'
import { fiscalYearInAddress } from './fiscal-year-in-address.ts'

const asked = (search: string) => fiscalYearInAddress(new URLSearchParams(search), [2017, 2016])

describe('fiscalYearInAddress', () => {
  it('is the year asked for', () => {
    expect(asked('fiscalYear=2016')).toBe(2016)
  })

  it.each(['', 'fiscalYear=1999', 'fiscalYear=soon', 'fiscalYear='])(
    'falls back on the first year for "%s"',
    (search) => {
      expect(asked(search)).toBe(2017)
    },
  )

  it('refuses a choice of nothing', () => {
    expect(() => fiscalYearInAddress(new URLSearchParams(), [])).toThrow(RangeError)
  })
})
