import { describe, expect, it } from 'vitest'
import { dateInWords, instantInWords } from './date-in-words.ts'

describe('dates in words', () => {
  it('name the day that is written, in any time zone of the reader', () => {
    expect(dateInWords('2017-10-30')).toBe('October 30, 2017')
    expect(dateInWords('2017-01-01')).toBe('January 1, 2017')
  })

  it('give a moment the day that it had in Washington, D.C.', () => {
    expect(dateInWords('2017-10-17T02:30:00Z')).toBe('October 16, 2017')
    expect(dateInWords('2017-10-17T12:30:00Z')).toBe('October 17, 2017')
  })

  it('tell time by the clock of Washington, D.C.', () => {
    expect(instantInWords('2017-10-16T18:05:00Z')).toBe('October 16, 2017 at 2:05 PM Eastern')
    expect(instantInWords('2017-12-01T18:05:00Z')).toBe('December 1, 2017 at 1:05 PM Eastern')
  })

  it('refuse what is no date', () => {
    expect(() => dateInWords('soon')).toThrow(RangeError)
  })
})
