import { describe, expect, it } from 'vitest'
import { formBreaks } from './form-breaks.ts'

const periods = (...codes: string[]) => codes.map((code) => ({ code }))

describe('a form that changes', () => {
  // Text messages to the hotline were asked for from FY2013 Q2 on.
  const reason = 'the form asks for “Text message”'

  it('breaks the categories beside those that it begins to ask for', () => {
    expect(formBreaks('channel', periods('FY2013Q1', 'FY2013Q2', 'FY2013Q3'))).toEqual([{ at: 1, reason }])
    expect(formBreaks('channel', periods('FY2012', 'FY2013'))).toEqual([{ at: 1, reason }])
  })

  it('breaks nothing that does not stand on both sides, and nothing else', () => {
    expect(formBreaks('channel', periods('FY2013Q2', 'FY2013Q3'))).toEqual([])
    expect(formBreaks('age_group', periods('FY2013Q1', 'FY2013Q2'))).toEqual([])
    expect(formBreaks(undefined, periods('FY2013Q1', 'FY2013Q2'))).toEqual([])
  })
})
