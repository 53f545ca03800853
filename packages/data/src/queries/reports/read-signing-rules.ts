import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import {
  award,
  draftLine,
  narrative,
  obligation,
  organization,
  program,
  revision,
} from '../../schema/index.ts'
import type { ReportKey } from './load-report.ts'

/** What a signature has to answer: when the report is due, where that day ends, and who may sign. */
export interface SigningRules {
  /** ISO date: the extended day, if there is one. */
  dueOn: string
  /** IANA name. */
  timeZone: string
  /** Whether the person who signs must be another than those who wrote. */
  twoPeople: boolean
}

/** The rules for a report; undefined if nobody expects it. */
export async function readSigningRules(
  db: Database,
  { awardId, quarter }: ReportKey,
): Promise<SigningRules | undefined> {
  const [found] = await db
    .select({
      dueOn: sql<string>`coalesce(${obligation.extendedTo}, ${obligation.dueOn})`.mapWith(obligation.dueOn),
      timeZone: organization.timeZone,
      twoPeople: program.twoPeople,
    })
    .from(obligation)
    .innerJoin(award, eq(award.id, obligation.awardId))
    .innerJoin(organization, eq(organization.id, award.organizationId))
    .innerJoin(program, eq(program.id, award.programId))
    .where(and(eq(obligation.awardId, awardId), eq(obligation.fiscalQuarter, quarter)))
  return found
}

/**
 * Everybody who had a hand in a draft since the report was last submitted: who uploaded a file, typed a line, or
 * answered a question. `after` is the number of the last revision that was submitted; 0 if there is none.
 */
export async function readDraftAuthors(
  db: Database,
  { awardId, reportId, after }: { awardId: string; reportId: string; after: number },
): Promise<Set<string>> {
  const since = await db
    .select({ revisionId: revision.id, createdBy: revision.createdBy })
    .from(revision)
    .where(and(eq(revision.awardId, awardId), eq(revision.reportId, reportId), gt(revision.number, after)))
  const ids = since.map(({ revisionId }) => revisionId)
  const authors = new Set(since.map(({ createdBy }) => createdBy))
  if (ids.length === 0) return authors
  for (const table of [draftLine, narrative]) {
    const rows = await db
      .selectDistinct({ by: table.changedBy })
      .from(table)
      .where(and(eq(table.awardId, awardId), inArray(table.revisionId, ids)))
    for (const { by } of rows) authors.add(by)
  }
  return authors
}
