import type { FiscalQuarter, StateCode, Stratum } from '@muster/metrics'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { rollupCell, stratum } from '../../schema/index.ts'
import { within, type QuarterRange } from '../range-of-quarters.ts'
import { numbersOf, type StrataChoice } from './strata-choice.ts'

export type CellChoice = StrataChoice & {
  /** All of them if absent. */
  readonly programIds?: readonly string[]
  readonly states?: readonly StateCode[]
  readonly range: QuarterRange
}

export interface Cell extends Stratum {
  fiscalQuarter: FiscalQuarter
  programId: string
  state: StateCode
  /** In the unit of the metric. */
  sum: number
  /** Answers, one for each award. */
  reporting: number
  notReported: number
  notTracked: number
}

/**
 * The finest sums there are, for comparing programs within states: by stratum, quarter, program and state, in this order.
 * Where a level will do, `readLevel` reads a fraction of it.
 */
export async function readCells(
  db: Database,
  { programIds, states, range, ...strata }: CellChoice,
): Promise<Cell[]> {
  return db
    .select({
      metric: stratum.metric,
      breakdown: stratum.breakdown,
      category: stratum.category,
      fiscalQuarter: rollupCell.fiscalQuarter,
      programId: rollupCell.programId,
      state: rollupCell.state,
      sum: rollupCell.sum,
      reporting: rollupCell.reporting,
      notReported: rollupCell.notReported,
      notTracked: rollupCell.notTracked,
    })
    .from(rollupCell)
    .innerJoin(stratum, eq(stratum.id, rollupCell.stratumId))
    .where(
      and(
        sql`${rollupCell.stratumId} = any(${numbersOf(strata)})`,
        within(rollupCell.fiscalQuarter, range),
        programIds && inArray(rollupCell.programId, [...programIds]),
        states && inArray(rollupCell.state, [...states]),
      ),
    )
    .orderBy(
      asc(rollupCell.stratumId),
      asc(rollupCell.fiscalQuarter),
      asc(rollupCell.programId),
      asc(rollupCell.state),
    )
}
