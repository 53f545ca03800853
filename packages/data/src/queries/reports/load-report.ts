import type { FiscalQuarter } from '@muster/metrics'
import { and, asc, eq } from 'drizzle-orm'
import type { Database, Transaction } from '../../database.ts'
import {
  obligation,
  report,
  revision,
  upload,
  type RevisionKind,
  type RevisionStatus,
} from '../../schema/index.ts'

export interface ReportKey {
  awardId: string
  quarter: FiscalQuarter
}

export interface RevisionRecord {
  revisionId: string
  number: number
  status: RevisionStatus
  kind: RevisionKind
  uploadId: string | null
  fileName: string | null
  sha256: string | null
  /** ISO moments. */
  createdAt: string
  /** The person whose upload, or first line in the form, began it. */
  createdBy: string
  submittedAt: string | null
  decidedAt: string | null
  /** The officer. */
  decidedBy: string | null
  receiptNumber: string | null
  returnReason: string | null
  /** Why it came after the day it was due. */
  lateReason: string | null
  /** When its grantee took it back before anybody decided on it, and who did. */
  recalledAt: string | null
  recalledBy: string | null
}

/** What an award says for a quarter. */
export interface ReportRecord {
  reportId: string
  officialRevisionId: string | null
  /** From the first on. */
  revisions: RevisionRecord[]
}

/** A report with all its revisions; undefined while it has none. */
export async function loadReport(db: Database, key: ReportKey): Promise<ReportRecord | undefined> {
  const [found] = await select(db, key)
  return found && { ...found, revisions: await revisionsOf(db, key.awardId, found.reportId) }
}

/**
 * The same, held until the transaction ends: what people do to one report happens one after the other.
 * Revisions are read after the lock, so they are the last word.
 */
export async function lockReport(tx: Transaction, key: ReportKey): Promise<ReportRecord | undefined> {
  const [found] = await select(tx, key).for('update')
  return found && { ...found, revisions: await revisionsOf(tx, key.awardId, found.reportId) }
}

const select = (db: Database, { awardId, quarter }: ReportKey) =>
  db
    .select({ reportId: report.id, officialRevisionId: report.acceptedRevisionId })
    .from(report)
    .where(and(eq(report.awardId, awardId), eq(report.fiscalQuarter, quarter)))

const revisionsOf = (db: Database, awardId: string, reportId: string): Promise<RevisionRecord[]> =>
  db
    .select({
      revisionId: revision.id,
      number: revision.number,
      status: revision.status,
      kind: revision.kind,
      uploadId: revision.uploadId,
      fileName: upload.fileName,
      sha256: upload.sha256,
      createdAt: revision.createdAt,
      createdBy: revision.createdBy,
      submittedAt: revision.submittedAt,
      decidedAt: revision.decidedAt,
      decidedBy: revision.decidedBy,
      receiptNumber: revision.receiptNumber,
      returnReason: revision.returnReason,
      lateReason: revision.lateReason,
      recalledAt: revision.recalledAt,
      recalledBy: revision.recalledBy,
    })
    .from(revision)
    .leftJoin(upload, eq(upload.id, revision.uploadId))
    .where(and(eq(revision.awardId, awardId), eq(revision.reportId, reportId)))
    .orderBy(asc(revision.number))

/** When a report is due (ISO date); undefined if nobody expects it. */
export async function findDueDate(
  db: Database,
  { awardId, quarter }: ReportKey,
): Promise<string | undefined> {
  const [found] = await db
    .select({ dueOn: obligation.dueOn })
    .from(obligation)
    .where(and(eq(obligation.awardId, awardId), eq(obligation.fiscalQuarter, quarter)))
  return found?.dueOn
}
