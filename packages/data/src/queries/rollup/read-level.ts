import { states, type FiscalQuarter, type Stratum } from '@muster/metrics'
import { and, asc, eq, sql, type SQL } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { columnOf } from '../../saving/column-of.ts'
import { rollupTotal, stratum, type RollupLevel } from '../../schema/index.ts'
import { within, type QuarterRange } from '../range-of-quarters.ts'
import { numbersOf, type StrataChoice } from './strata-choice.ts'

export type LevelChoice = StrataChoice & {
  readonly level: RollupLevel
  /** Ids of offices or programs, or codes of states; all of them if absent. The nation has none. */
  readonly places?: readonly string[]
  readonly range: QuarterRange
}

export interface LevelTotal extends Stratum {
  fiscalQuarter: FiscalQuarter
  /** Empty for the nation; the id of the office or program, or the code of the state. */
  place: string
  /** In the unit of the metric. */
  sum: number
  /** Answers, one for each award and state. How many awards reported is in `readLevelCoverage`. */
  reporting: number
  notReported: number
  notTracked: number
}

/**
 * Sums by stratum, quarter and place, in this order. A quarter in which nobody answered has no row, nor has a stratum that
 * does not add over organizations. It reads the rows that it gives back, whatever the number of awards and the length of
 * the history. Whoever may see the nation may see all of them.
 */
export async function readLevel(
  db: Database,
  { level, places, range, ...strata }: LevelChoice,
): Promise<LevelTotal[]> {
  return db
    .select({
      metric: stratum.metric,
      breakdown: stratum.breakdown,
      category: stratum.category,
      fiscalQuarter: rollupTotal.fiscalQuarter,
      place: rollupTotal.place,
      sum: rollupTotal.sum,
      reporting: rollupTotal.reporting,
      notReported: rollupTotal.notReported,
      notTracked: rollupTotal.notTracked,
    })
    .from(rollupTotal)
    .innerJoin(stratum, eq(stratum.id, rollupTotal.stratumId))
    .where(
      and(
        eq(rollupTotal.level, level),
        sql`${rollupTotal.place} = any(${placesOf(level, places)})`,
        sql`${rollupTotal.stratumId} = any(${numbersOf(strata)})`,
        within(rollupTotal.fiscalQuarter, range),
      ),
    )
    .orderBy(asc(rollupTotal.stratumId), asc(rollupTotal.fiscalQuarter), asc(rollupTotal.place))
}

/** The key is searched by places, so all of them are named as well. */
function placesOf(level: RollupLevel, places: readonly string[] | undefined): SQL {
  if (level === 'nation') return sql`array['']`
  if (places === undefined && level !== 'state')
    return sql`array(select id::text from ${sql.identifier(level)})`
  return sql`${columnOf(places ?? states.map(({ code }) => code), (place) => place)}::text[]`
}
