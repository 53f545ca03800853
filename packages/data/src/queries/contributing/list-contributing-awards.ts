import type { FiscalQuarter, ProgramKind } from '@muster/metrics'
import { and, asc, count, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { award, obligation, organization, program, report } from '../../schema/index.ts'
import { withinScope } from '../awards/within-scope.ts'
import type { OfficeScope } from '../identity/scopes.ts'
import { within, type QuarterRange } from '../range-of-quarters.ts'

export interface ContributingAward {
  programId: string
  number: string
  organizationId: string
  organizationName: string
  /** Reports of these quarters that are owed up to a quarter, and of these the accepted ones. */
  expected: number
  accepted: number
}

/**
 * The awards of an office whose programs are of some kinds and that owe reports in some quarters, by number: at most
 * `limit`. Reports are counted up to `until`; nothing is expected of a quarter that is not over.
 */
export async function listContributingAwards(
  db: Database,
  scope: OfficeScope,
  choice: {
    range: QuarterRange
    kinds: readonly ProgramKind[]
    until: FiscalQuarter | undefined
    limit: number
  },
): Promise<ContributingAward[]> {
  const isOver = sql`${obligation.fiscalQuarter} <= ${choice.until ?? ''}`
  return db
    .select({
      programId: award.programId,
      number: award.number,
      organizationId: organization.id,
      organizationName: organization.name,
      expected: sql<number>`(count(*) filter (where ${isOver}))::int`,
      accepted: count(report.acceptedRevisionId),
    })
    .from(obligation)
    .innerJoin(award, eq(award.id, obligation.awardId))
    .innerJoin(program, eq(program.id, award.programId))
    .innerJoin(organization, eq(organization.id, award.organizationId))
    .leftJoin(
      report,
      and(eq(report.awardId, obligation.awardId), eq(report.fiscalQuarter, obligation.fiscalQuarter)),
    )
    .where(
      and(
        within(obligation.fiscalQuarter, choice.range),
        inArray(program.kind, [...choice.kinds]),
        withinScope(scope),
      ),
    )
    .groupBy(award.id, organization.id)
    .orderBy(asc(award.number))
    .limit(choice.limit)
}
