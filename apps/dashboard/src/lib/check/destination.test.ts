import { describe, expect, it } from 'vitest'
import { agreedTo, destinationOf } from './destination.ts'

const here = { awardNumber: '2016-VT-BX-K012', quarter: 'FY2017Q4' }
const before = { ...here, quarter: 'FY2017Q3' }
const another = { awardNumber: '2015-VT-BX-K001', quarter: 'FY2017Q4' }

describe('destinationOf', () => {
  it('knows the file of this report, however often its rows say so', () => {
    expect(destinationOf([here, { ...here }], here)).toEqual({ kind: 'here' })
  })

  it('never takes the file of another quarter or of another award for this one', () => {
    expect(destinationOf([before], here)).toEqual({ kind: 'elsewhere', others: [before] })
    expect(destinationOf([another], here)).toEqual({ kind: 'elsewhere', others: [another] })
  })

  it('names what else a file would change', () => {
    expect(destinationOf([before, here, another], here)).toEqual({
      kind: 'here_and_elsewhere',
      others: [another, before],
    })
  })

  it('says that it does not know when no row names a report', () => {
    expect(destinationOf([], here)).toEqual({ kind: 'unknown' })
  })
})

describe('agreedTo', () => {
  it('names every report that would change, and only those', () => {
    expect(agreedTo({ kind: 'here' }, here)).toBe('2016-VT-BX-K012 FY2017Q4')
    expect(agreedTo({ kind: 'elsewhere', others: [before] }, here)).toBe('2016-VT-BX-K012 FY2017Q3')
    expect(agreedTo({ kind: 'here_and_elsewhere', others: [another] }, here)).toBe(
      '2015-VT-BX-K001 FY2017Q4\n2016-VT-BX-K012 FY2017Q4',
    )
    expect(agreedTo({ kind: 'unknown' }, here)).toBe('')
  })
})
