import { addDays, isoDate, lastCommentDay } from '@muster/metrics'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { refuseUnlessOpen } from './refuse-unless-open.ts'

// By the law of 2005, worked out here without a time zone library: summer time runs from the second Sunday of March to
// the first Sunday of November, from two in the morning on.
function sundayOf(year: number, month: number, nth: number): number {
  const first = new Date(Date.UTC(year, month, 1)).getUTCDay()
  return 1 + ((7 - first) % 7) + (nth - 1) * 7
}

/** The moment at which a day begins in Washington, in milliseconds since 1970. */
function midnight(day: string): number {
  const date = new Date(`${day}T00:00:00Z`)
  const year = date.getUTCFullYear()
  const begins = Date.UTC(year, 2, sundayOf(year, 2, 2))
  const ends = Date.UTC(year, 10, sundayOf(year, 10, 1))
  const summer = date.getTime() > begins && date.getTime() <= ends
  return date.getTime() + (summer ? 4 : 5) * 3_600_000
}

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(isoDate('2010-01-01'), days))
const isOpen = (period: Parameters<typeof refuseUnlessOpen>[0], moment: number) => {
  try {
    refuseUnlessOpen(period, new Date(moment).toISOString())
    return true
  } catch {
    return false
  }
}

it('a period is open from the first millisecond of its first day in Washington to the last of its last', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 180 }), (opensOn, days) => {
      const period = { opensOn, closesOn: lastCommentDay(opensOn, days) }
      const first = midnight(opensOn)
      const over = midnight(addDays(period.closesOn, 1))
      expect([first - 1, first, over - 1, over].map((moment) => isOpen(period, moment))).toEqual([
        false,
        true,
        true,
        false,
      ])
    }),
  )
})
