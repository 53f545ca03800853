import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDate } from '../../arbitrary-periods.ts'
import { addDays, isoDate } from '../../iso-date.ts'
import { commentPhase, lastCommentDay } from './comment-period.ts'

test('45 days from April 9, 2013 end on May 24, as they did', () => {
  expect(lastCommentDay(isoDate('2013-04-09'))).toBe('2013-05-24')
})

test('a period is open on its first and its last day, and on no day before or after', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 200 }), (opensOn, days) => {
      const closesOn = lastCommentDay(opensOn, days)
      const on = (today: typeof opensOn) => commentPhase({ opensOn, closesOn }, today)
      expect(on(addDays(opensOn, -1))).toBe('to_come')
      expect(on(opensOn)).toBe('open')
      expect(on(closesOn)).toBe('open')
      expect(on(addDays(closesOn, 1))).toBe('closed')
    }),
  )
})
