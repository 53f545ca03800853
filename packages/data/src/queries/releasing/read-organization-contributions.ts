import type { FiscalQuarter } from '@muster/metrics'
import { and, asc, eq, gte, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Database } from '../../database.ts'
import { award, observationBlock, report, stratum } from '../../schema/index.ts'
import { within, type QuarterRange } from '../range-of-quarters.ts'
import { saidOf } from '../said-of.ts'
import { total } from '../total.ts'

const block = alias(observationBlock, 'block')

export interface OrganizationContribution {
  metric: string
  fiscalQuarter: FiscalQuarter
  organizationId: string
  /** Over the organization's awards and states. */
  sum: number
}

/**
 * What each organization added to the national totals of some metrics: totals of accepted revisions, by quarter.
 * Disclosure control needs it; nothing else may see national figures by organization.
 */
export async function readOrganizationContributions(
  db: Database,
  { range, metrics }: { range: QuarterRange; metrics: readonly string[] },
): Promise<OrganizationContribution[]> {
  return db
    .select({
      metric: stratum.metric,
      fiscalQuarter: report.fiscalQuarter,
      organizationId: award.organizationId,
      sum: total(saidOf(stratum.id)),
    })
    .from(report)
    .innerJoin(award, eq(award.id, report.awardId))
    .innerJoin(block, and(eq(block.awardId, report.awardId), eq(block.revisionId, report.acceptedRevisionId)))
    .innerJoin(stratum, eq(stratum.breakdown, ''))
    .where(
      and(
        within(report.fiscalQuarter, range),
        inArray(stratum.metric, [...metrics]),
        eq(stratum.addsOverOrganizations, true),
        gte(saidOf(stratum.id), 0),
      ),
    )
    .groupBy(stratum.metric, report.fiscalQuarter, award.organizationId)
    .orderBy(asc(stratum.metric), asc(report.fiscalQuarter), asc(award.organizationId))
}
