import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { award, obligation, organization, program } from '../../schema/index.ts'
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
