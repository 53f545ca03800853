import type { RevisionStatus } from '@muster/data'
import { endOfQuarter, type FiscalQuarter, type IsoDate } from '@muster/metrics'
import { dayOf } from '../clock.ts'
import type { Instant } from '../context.ts'
import type { ReportState } from '../shapes/report-state.ts'

/**
 * Where a report stands, by the status of its newest revision that was not withdrawn (null: there is none). It becomes
 * due on the day after its quarter ends.
 */
export function stateOf(
  { quarter, status }: { quarter: FiscalQuarter; status: RevisionStatus | null },
  today: IsoDate,
): ReportState {
  switch (status) {
    case 'draft':
    case 'submitted':
    case 'returned':
    case 'accepted':
      return status
    case null:
    case 'withdrawn':
    case 'superseded':
      return endOfQuarter(quarter) < today ? 'due' : 'not_yet_due'
  }
}

/** Whether the first submission came after the due date, or there is none and the due date has passed. */
export function isLate(
  { dueOn, firstSubmittedAt }: { dueOn: string; firstSubmittedAt: Instant | null },
  today: IsoDate,
): boolean {
  return (firstSubmittedAt === null ? today : dayOf(firstSubmittedAt)) > dueOn
}
