import { aliasedTable, and, asc, eq, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '../../database.ts'
import { comment, report, revision, user, type CommentSide } from '../../schema/index.ts'
import type { ReportKey } from '../reports/load-report.ts'

export interface CommentRecord {
  id: string
  /** The revision that was looked at when it was written. */
  revisionNumber: number
  /** `TX new_clients.age_group.13_17`; null: the whole report. */
  line: string | null
  text: string
  side: CommentSide
  writtenBy: string
  /** Null if the account is gone. */
  name: string | null
  /** ISO moment. */
  at: string
  /** The comment that it answers. */
  answersId: string | null
  resolvedAt: string | null
  /** Name of the officer. */
  resolvedBy: string | null
}

/** All that was said about a report, from the first on. */
export async function readComments(db: Database, { awardId, quarter }: ReportKey): Promise<CommentRecord[]> {
  const resolver = aliasedTable(user, 'resolver')
  return db
    .select({
      id: comment.id,
      revisionNumber: revision.number,
      line: comment.line,
      text: comment.text,
      side: comment.side,
      writtenBy: comment.writtenBy,
      name: user.name,
      at: comment.writtenAt,
      answersId: comment.answersId,
      resolvedAt: comment.resolvedAt,
      resolvedBy: resolver.name,
    })
    .from(report)
    .innerJoin(revision, and(eq(revision.awardId, report.awardId), eq(revision.reportId, report.id)))
    .innerJoin(comment, and(eq(comment.awardId, revision.awardId), eq(comment.revisionId, revision.id)))
    .leftJoin(user, eq(user.id, comment.writtenBy))
    .leftJoin(resolver, eq(resolver.id, comment.resolvedBy))
    .where(and(eq(report.awardId, awardId), eq(report.fiscalQuarter, quarter)))
    .orderBy(asc(comment.writtenAt), asc(comment.id))
}

export type NewComment = typeof comment.$inferInsert

export async function insertComment(tx: Transaction, added: NewComment): Promise<void> {
  await tx.insert(comment).values(added)
}

/** Settles a comment, or opens it again (`by` null). */
export async function settleComment(
  tx: Transaction,
  { awardId, id }: { awardId: string; id: string },
  settled: { at: string; by: string } | null,
): Promise<void> {
  await tx
    .update(comment)
    .set({ resolvedAt: settled?.at ?? null, resolvedBy: settled?.by ?? null })
    .where(and(eq(comment.awardId, awardId), eq(comment.id, id), isNull(comment.answersId)))
}
