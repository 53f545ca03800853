import type { FiscalQuarter, Stratum } from '@muster/metrics'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { rollupCell, stratum } from '../schema/index.ts'
import { within, type QuarterRange } from './range-of-quarters.ts'
import { total } from './total.ts'

export interface TrendPoint {
  fiscalQuarter: FiscalQuarter
  programId: string
  /** Over all states, in the unit of the metric. */
  sum: number
  /** Answers, one for each award and state. How many awards reported is in `readCoverage`. */
  reporting: number
  notReported: number
  notTracked: number
}

/**
 * One stratum by quarter and program, over all states, in order of time. A quarter in which nobody answered has no
 * point. Empty for a stratum that does not add over organizations.
 */
export async function readTrend(db: Database, of: Stratum, range: QuarterRange): Promise<TrendPoint[]> {
  return db
    .select({
      fiscalQuarter: rollupCell.fiscalQuarter,
      programId: rollupCell.programId,
      sum: total(rollupCell.sum),
      reporting: total(rollupCell.reporting),
      notReported: total(rollupCell.notReported),
      notTracked: total(rollupCell.notTracked),
    })
    .from(rollupCell)
    .where(
      and(
        // A scalar subquery, so that the key of the cells is searched by one number.
        eq(
          rollupCell.stratumId,
          sql`(${db
            .select({ id: stratum.id })
            .from(stratum)
            .where(
              and(
                eq(stratum.metric, of.metric),
                eq(stratum.breakdown, of.breakdown),
                eq(stratum.category, of.category),
              ),
            )})`,
        ),
        within(rollupCell.fiscalQuarter, range),
      ),
    )
    .groupBy(rollupCell.fiscalQuarter, rollupCell.programId)
    .orderBy(asc(rollupCell.fiscalQuarter), asc(rollupCell.programId))
}
