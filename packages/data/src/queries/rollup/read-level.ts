import { fiscalYearOf, states, type FiscalQuarter, type Stratum } from '@muster/metrics'
import { and, asc, between, eq, sql, type SQL } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { columnOf } from '../../saving/column-of.ts'
import { rollupYear, stratum, type RollupLevel } from '../../schema/index.ts'
import type { QuarterRange } from '../range-of-quarters.ts'
import { numbersOf, type StrataChoice } from './strata-choice.ts'
import { quartersIn, sumsByQuarter } from './sums-by-quarter.ts'

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
  /** In the unit of the metric. Null: there are answers, but none with a number. How many reported is in `readLevelCoverage`. */
  sum: number | null
}

/**
 * Sums by stratum, place and quarter, in this order. A quarter in which nobody answered has no row, nor has a stratum that
 * does not add over organizations. It reads the years that it gives back, whatever the number of awards and the length of
 * the history. Whoever may see the nation may see all of them.
 */
export async function readLevel(
  db: Database,
  { level, places, range, ...strata }: LevelChoice,
): Promise<LevelTotal[]> {
  // A row for each course, and not for each year: making rows takes longer than finding them.
  const course = db
    .select({
      stratumId: rollupYear.stratumId,
      place: rollupYear.place,
      sums: sumsByQuarter.as('sums'),
    })
    .from(rollupYear)
    .where(
      and(
        eq(rollupYear.level, level),
        sql`${rollupYear.place} = any(${placesOf(level, places)})`,
        sql`${rollupYear.stratumId} = any(${numbersOf(strata)})`,
        between(rollupYear.fiscalYear, fiscalYearOf(range.first), fiscalYearOf(range.last)),
      ),
    )
    .groupBy(rollupYear.place, rollupYear.stratumId)
    .as('course')
  const courses = await db
    .select({
      metric: stratum.metric,
      breakdown: stratum.breakdown,
      category: stratum.category,
      place: course.place,
      sums: course.sums,
    })
    .from(course)
    .innerJoin(stratum, eq(stratum.id, course.stratumId))
    .orderBy(asc(course.stratumId), asc(course.place))
  return courses.flatMap(({ metric, breakdown, category, place, sums }) =>
    quartersIn(sums, range, (fiscalQuarter, sum) => ({
      metric,
      breakdown,
      category,
      fiscalQuarter,
      place,
      sum,
    })),
  )
}

/** The key is searched by places, so all of them are named as well. */
function placesOf(level: RollupLevel, places: readonly string[] | undefined): SQL {
  if (level === 'nation') return sql`array['']`
  if (places === undefined && level !== 'state')
    return sql`array(select id::text from ${sql.identifier(level)})`
  return sql`${columnOf(places ?? states.map(({ code }) => code), (place) => place)}::text[]`
}
