import type { FiscalQuarter, ProgramKind, Stratum } from '@muster/metrics'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { program, rollupCell, stratum } from '../schema/index.ts'
import { within, type QuarterRange } from './range-of-quarters.ts'
import { total } from './total.ts'

export interface NationalQuarter extends Stratum {
  fiscalQuarter: FiscalQuarter
  /** Over the chosen kinds of program and all states. */
  sum: number
  /** Answers, one for each award and state. */
  reporting: number
  notReported: number
  notTracked: number
}

/** Which strata to read: all that add up, or those of some metrics, of some kinds of program. */
export interface NationalChoice {
  range: QuarterRange
  metrics?: readonly string[]
  programKinds?: readonly ProgramKind[]
}

/**
 * Sums over programs and states, by stratum and quarter, in order of strata and time. What is asked for bounds what is read:
 * strata × quarters × programs × states, however many awards there are.
 */
export async function readNationalQuarters(
  db: Database,
  { range, metrics, programKinds }: NationalChoice,
): Promise<NationalQuarter[]> {
  return db
    .select({
      metric: stratum.metric,
      breakdown: stratum.breakdown,
      category: stratum.category,
      fiscalQuarter: rollupCell.fiscalQuarter,
      sum: total(rollupCell.sum),
      reporting: total(rollupCell.reporting),
      notReported: total(rollupCell.notReported),
      notTracked: total(rollupCell.notTracked),
    })
    .from(rollupCell)
    .innerJoin(stratum, eq(stratum.id, rollupCell.stratumId))
    .innerJoin(program, eq(program.id, rollupCell.programId))
    .where(
      and(
        within(rollupCell.fiscalQuarter, range),
        metrics && inArray(stratum.metric, [...metrics]),
        programKinds && inArray(program.kind, [...programKinds]),
      ),
    )
    .groupBy(rollupCell.stratumId, stratum.id, rollupCell.fiscalQuarter)
    .orderBy(asc(rollupCell.stratumId), asc(rollupCell.fiscalQuarter))
}
