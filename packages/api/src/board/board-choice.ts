import type { BoardChoice } from '@muster/data'
import { addQuarters, endOfQuarter, quarterOfDate, type FiscalQuarter } from '@muster/metrics'
import { dayOf } from '../clock.ts'
import type { Instant } from '../context.ts'
import type { BoardFilter } from '../shapes/board.ts'

/** How many quarters stand side by side. */
const across = 8

/** The last quarter of a board: the one that was asked for, or else the latest that has ended. */
export const lastQuarter = (until: FiscalQuarter | undefined, now: Instant): FiscalQuarter =>
  until ?? addQuarters(quarterOfDate(dayOf(now)), -1)

/** What a filter means at a moment. */
export function boardChoice({ until, program, search }: BoardFilter, now: Instant): BoardChoice {
  const last = lastQuarter(until, now)
  const quarters = Array.from({ length: across }, (_, index) => addQuarters(last, index - across + 1))
  return {
    quarters: quarters.map((quarter) => ({ quarter, endsOn: endOfQuarter(quarter) })),
    now,
    program: program === '' ? undefined : program,
    search: search === '' ? undefined : search,
  }
}
