import { findMetric, type FiscalQuarter } from '@muster/metrics'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { columnOf } from '../../saving/column-of.ts'
import { award, awardTotal, program, stratum } from '../../schema/index.ts'
import { within, type QuarterRange } from '../range-of-quarters.ts'
import { withinDrillScope, type DrillScope } from './drill-scope.ts'

export interface AwardTotalChoice {
  readonly metrics: readonly string[]
  readonly awardIds: readonly string[]
  readonly range: QuarterRange
}

/** What an official report says of a whole metric, over all states that the award serves. */
export interface AwardTotal {
  awardId: string
  metric: string
  fiscalQuarter: FiscalQuarter
  /** In the unit of the metric. */
  sum: number
}

/**
 * What some awards said of whole metrics in their official reports, by award, metric and quarter; what has no number has no
 * row. Metrics that do not add over organizations are there as well. It reads the rows that it gives back.
 */
export async function readAwardTotals(
  db: Database,
  scope: DrillScope,
  { awardIds, metrics, range }: AwardTotalChoice,
): Promise<AwardTotal[]> {
  return (
    db
      .select({
        awardId: awardTotal.awardId,
        metric: stratum.metric,
        fiscalQuarter: awardTotal.fiscalQuarter,
        sum: awardTotal.sum,
      })
      .from(award)
      .innerJoin(program, eq(program.id, award.programId))
      // Only what an award's kind of program counts is looked for.
      .innerJoin(
        sql`unnest(
        ${columnOf(metrics, (code) => findMetric(code)?.program ?? null)}::text[],
        ${columnOf(metrics, (code) => code)}::text[]
      ) as wanted (kind, metric)`,
        sql`wanted.kind = ${program.kind}`,
      )
      .innerJoin(stratum, and(sql`${stratum.metric} = wanted.metric`, eq(stratum.breakdown, '')))
      .innerJoin(awardTotal, and(eq(awardTotal.awardId, award.id), eq(awardTotal.stratumId, stratum.id)))
      .where(
        and(
          inArray(award.id, [...awardIds]),
          within(awardTotal.fiscalQuarter, range),
          withinDrillScope(scope),
        ),
      )
      .orderBy(asc(awardTotal.awardId), asc(awardTotal.stratumId), asc(awardTotal.fiscalQuarter))
  )
}
