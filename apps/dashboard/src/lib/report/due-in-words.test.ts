import { describe, expect, it } from 'vitest'
import { dueInWords } from './due-in-words.ts'

describe('dueInWords', () => {
  it.each([
    ['2017-10-30', 'Due in 14 days, on October 30, 2017'],
    ['2017-10-17', 'Due tomorrow, October 17, 2017'],
    ['2017-10-16', 'Due today, October 16, 2017'],
    ['2017-10-15', '1 day late. It was due on October 15, 2017'],
    ['2017-07-30', '78 days late. It was due on July 30, 2017'],
  ])('%s, on October 16, 2017, reads "%s"', (dueOn, words) => {
    expect(dueInWords(dueOn, '2017-10-16')).toBe(words)
  })

  it('counts days of the calendar, not hours, across the change of clocks', () => {
    expect(dueInWords('2017-11-06', '2017-11-05T23:30:00Z')).toContain('tomorrow')
  })
})
