import { findMetric, type FiscalQuarter, type Stratum } from '@muster/metrics'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Database } from '../../database.ts'
import { columnOf } from '../../saving/column-of.ts'
import { award, observationBlock, program, report, stratum } from '../../schema/index.ts'
import { within, type QuarterRange } from '../range-of-quarters.ts'
import { saidBeside } from '../said-of.ts'
import { withinDrillScope, type DrillScope } from './drill-scope.ts'

const block = alias(observationBlock, 'block')

export interface AwardValueChoice {
  readonly strata: readonly Stratum[]
  readonly awardIds: readonly string[]
  readonly range: QuarterRange
}

/** What an official report says of a stratum, over all states that the award serves. */
export interface AwardValue extends Stratum {
  awardId: string
  fiscalQuarter: FiscalQuarter
  /** In the unit of the metric. */
  sum: number
}

/**
 * What some awards said in their official reports, by award, quarter and stratum, in this order, added up over states; what
 * has no number has no row. Strata that do not add over organizations are there as well. It reads observations: awards ×
 * quarters × states bound it, so name few.
 */
export async function readAwardValues(
  db: Database,
  scope: DrillScope,
  { awardIds, range, strata }: AwardValueChoice,
): Promise<AwardValue[]> {
  // Only what an award's kind of program counts is looked for in its blocks.
  const wanted = strata.flatMap((each) => {
    const kind = findMetric(each.metric)?.program
    return kind === undefined ? [] : [{ ...each, kind }]
  })
  const sum = sql<number>`sum(nullif(greatest(said.number, -1), -1))`
  return db
    .select({
      awardId: report.awardId,
      fiscalQuarter: report.fiscalQuarter,
      metric: stratum.metric,
      breakdown: stratum.breakdown,
      category: stratum.category,
      sum: sum.mapWith(Number),
    })
    .from(report)
    .innerJoin(award, eq(award.id, report.awardId))
    .innerJoin(program, eq(program.id, award.programId))
    .innerJoin(block, and(eq(block.awardId, report.awardId), eq(block.revisionId, report.acceptedRevisionId)))
    .innerJoin(
      sql`unnest(
        ${columnOf(wanted, ({ kind }) => kind)}::text[],
        ${columnOf(wanted, ({ metric }) => metric)}::text[],
        ${columnOf(wanted, ({ breakdown }) => breakdown)}::text[],
        ${columnOf(wanted, ({ category }) => category)}::text[]
      ) as wanted (kind, metric, breakdown, category)`,
      sql`wanted.kind = ${program.kind}`,
    )
    .innerJoin(
      stratum,
      sql`${stratum.metric} = wanted.metric and ${stratum.breakdown} = wanted.breakdown
        and ${stratum.category} = wanted.category`,
    )
    .crossJoinLateral(saidBeside(stratum.id))
    .where(
      and(
        inArray(report.awardId, [...awardIds]),
        within(report.fiscalQuarter, range),
        withinDrillScope(scope),
      ),
    )
    .groupBy(report.awardId, report.fiscalQuarter, stratum.id)
    .having(sql`${sum} is not null`)
    .orderBy(asc(report.awardId), asc(report.fiscalQuarter), asc(stratum.id))
}
