import type { BoardStanding } from '@muster/data'
import type { Standing } from '../shapes/standing.ts'

/** The one word for a standing, as the board's query says it too. Drafts must have been passed over. */
export function boardStandingOf({ state, nothingToReport, late }: Standing): BoardStanding {
  switch (state) {
    case 'submitted':
    case 'accepted':
      return nothingToReport ? 'nothing_to_report' : state
    case 'returned':
      return 'returned'
    case 'draft':
    case 'due':
    case 'not_yet_due':
      return late ? 'late' : state === 'not_yet_due' ? 'not_yet_due' : 'missing'
  }
}

/** Whose grantees may be reminded: what is owed now, and not in. */
export const isOwedNow = (shown: BoardStanding): boolean =>
  shown === 'late' || shown === 'missing' || shown === 'returned'
