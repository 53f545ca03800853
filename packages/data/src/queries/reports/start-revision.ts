import type { Transaction } from '../../database.ts'
import { report, revision, type RevisionKind } from '../../schema/index.ts'
import type { ReportKey } from './load-report.ts'

/** Makes a report with nothing in it, unless there is one. Throws if nobody expects it (`report_obligation_fk`). */
export async function ensureReport(
  tx: Transaction,
  { awardId, quarter }: ReportKey,
  id: string,
): Promise<void> {
  await tx
    .insert(report)
    .values({ awardId, id, fiscalQuarter: quarter })
    .onConflictDoNothing({ target: [report.awardId, report.fiscalQuarter] })
}

export interface NewRevision {
  awardId: string
  id: string
  reportId: string
  number: number
  /** Null: it was begun in the form, or says that there is nothing to report. */
  uploadId: string | null
  kind?: RevisionKind
  /** ISO moment. */
  createdAt: string
  createdBy: string
}

/** A draft without observations. A second draft of one report breaks `revision_one_open_of_each_status`. */
export async function insertDraft(tx: Transaction, added: NewRevision): Promise<void> {
  await tx.insert(revision).values({ ...added, status: 'draft' })
}
