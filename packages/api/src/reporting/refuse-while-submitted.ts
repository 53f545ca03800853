import type { ReportRecord } from '@muster/data'
import { quarterLabel, type FiscalQuarter } from '@muster/metrics'
import { Conflict } from '../refusals.ts'

/** @throws Conflict while the report is with the office for review: it cannot change then. */
export function refuseWhileSubmitted(
  { revisions }: Pick<ReportRecord, 'revisions'>,
  { awardNumber, quarter }: { awardNumber: string; quarter: FiscalQuarter },
): void {
  if (!revisions.some(({ status }) => status === 'submitted')) return
  throw new Conflict(
    `The report of award ${awardNumber} for ${quarterLabel(quarter)} is with your program officer for review, and cannot change now. ` +
      'Wait until it is accepted or returned, or ask the officer to return it.',
  )
}
