import { commentPhase, type CommentDays } from '@muster/metrics'
import { dayOf } from '../clock.ts'
import type { Instant } from '../context.ts'
import { dayInWords } from '../day-in-words.ts'
import { Conflict } from '../refusals.ts'

/** The moment at which a comment came decides, by the clock of the server. @throws Conflict outside of the period */
export function refuseUnlessOpen(period: CommentDays, now: Instant): void {
  switch (commentPhase(period, dayOf(now))) {
    case 'to_come':
      throw new Conflict(`Comments can be sent from ${dayInWords(period.opensOn)} on. Yours was not taken.`)
    case 'closed':
      throw new Conflict(
        `The time to comment ended on ${dayInWords(period.closesOn)} at 11:59 p.m. Eastern time. Your comment was not taken.`,
      )
    case 'open':
  }
}
