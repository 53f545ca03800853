import type { FiscalQuarter } from '@muster/metrics'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { award, observation, report, stratum } from '../../schema/index.ts'
import { within, type QuarterRange } from '../range-of-quarters.ts'
import { total } from '../total.ts'

export interface Contribution {
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
export async function readContributions(
  db: Database,
  { range, metrics }: { range: QuarterRange; metrics: readonly string[] },
): Promise<Contribution[]> {
  return db
    .select({
      metric: stratum.metric,
      fiscalQuarter: report.fiscalQuarter,
      organizationId: award.organizationId,
      sum: total(observation.value),
    })
    .from(report)
    .innerJoin(award, eq(award.id, report.awardId))
    .innerJoin(
      observation,
      and(
        eq(observation.awardId, report.awardId),
        eq(observation.revisionId, report.acceptedRevisionId),
        eq(observation.answer, 'value'),
      ),
    )
    .innerJoin(stratum, and(eq(stratum.id, observation.stratumId), eq(stratum.breakdown, '')))
    .where(
      and(
        within(report.fiscalQuarter, range),
        inArray(stratum.metric, [...metrics]),
        eq(stratum.addsOverOrganizations, true),
      ),
    )
    .groupBy(stratum.metric, report.fiscalQuarter, award.organizationId)
    .orderBy(asc(stratum.metric), asc(report.fiscalQuarter), asc(award.organizationId))
}
