import { and, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { auditEvent, draftLine, explanation, narrative, revision } from '../../schema/index.ts'

interface Drafts {
  awardId: string
  reportId: string
  /** The number of the last revision that was submitted; 0 if there is none. */
  after: number
  /** What the record calls the report, and what somebody does who writes a draft: an answer that was taken away stands there alone. */
  subject: string
  actions: readonly string[]
}

/**
 * Everybody who had a hand in a draft since the report was last submitted: who uploaded a file, typed a line, answered a
 * question or explained something, also if another person wrote over it later.
 */
export async function readDraftAuthors(
  db: Database,
  { awardId, reportId, after, subject, actions }: Drafts,
): Promise<Set<string>> {
  const since = await db
    .select({ revisionId: revision.id, createdBy: revision.createdBy })
    .from(revision)
    .where(and(eq(revision.awardId, awardId), eq(revision.reportId, reportId), gt(revision.number, after)))
  const ids = since.map(({ revisionId }) => revisionId)
  const authors = new Set(since.map(({ createdBy }) => createdBy))
  if (ids.length === 0) return authors
  // What a draft took over from the one before has its own author, too.
  for (const [table, by] of [
    [draftLine, draftLine.changedBy],
    [narrative, narrative.changedBy],
    [explanation, explanation.explainedBy],
  ] as const) {
    const rows = await db
      .selectDistinct({ by })
      .from(table)
      .where(and(eq(table.awardId, awardId), inArray(table.revisionId, ids)))
    for (const row of rows) authors.add(row.by)
  }
  const recorded = await db
    .selectDistinct({ by: sql<string>`${auditEvent.actorId}` })
    .from(auditEvent)
    .where(
      and(
        eq(auditEvent.subject, subject),
        inArray(auditEvent.action, [...actions]),
        isNotNull(auditEvent.actorId),
        sql`${auditEvent.detail}->'revision' > to_jsonb(${after}::int)`,
      ),
    )
  for (const { by } of recorded) authors.add(by)
  return authors
}
