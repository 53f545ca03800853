import { addDays, type IsoDate } from '../../iso-date.ts'

/** The days on which the public may comment on an edition of the plan, both included, by the calendar of Washington, D.C. */
export interface CommentDays {
  readonly opensOn: IsoDate
  /** The last day; it lasts until 11:59 p.m. Eastern time. */
  readonly closesOn: IsoDate
}

/** As long as the draft of 2013 was open: April 9 to May 24. */
export const usualCommentDays = 45

/** The last day of a period that begins on `opensOn`. The day on which it opens is not counted. */
export const lastCommentDay = (opensOn: IsoDate, days: number = usualCommentDays): IsoDate =>
  addDays(opensOn, days)

export type CommentPhase = 'to_come' | 'open' | 'closed'

/** How a period stands on a day. Days are compared, not hours: which day it is in Washington is for the caller to know. */
export function commentPhase({ opensOn, closesOn }: CommentDays, today: IsoDate): CommentPhase {
  if (today < opensOn) return 'to_come'
  return today <= closesOn ? 'open' : 'closed'
}
