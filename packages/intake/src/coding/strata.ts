import {
  allStrata,
  breakdowns,
  categoriesOf,
  findMetric,
  metrics,
  stratumKey,
  totalOf,
  type Breakdown,
  type FiscalQuarter,
  type Metric,
  type Stratum,
} from '@muster/metrics'

/** Every stratum of the dictionary; in intake a stratum goes by its place in this list. */
export const strata: readonly Stratum[] = allStrata()

const idByKey = new Map(strata.map((stratum, id) => [stratumKey(stratum), id]))

/** The number of a stratum; undefined if the dictionary does not have it. */
export function findStratumId(stratum: Stratum): number | undefined {
  const id = idByKey.get(stratumKey(stratum))
  // A key is also the text that somebody wrote into the metric column: `new_clients.gender.male` is not a metric.
  const found = id === undefined ? undefined : strata[id]
  return found?.metric === stratum.metric && found.category === stratum.category ? id : undefined
}

/**
 * The same for one that the dictionary must have.
 * @throws RangeError if it does not.
 */
export function stratumId(stratum: Stratum): number {
  const id = findStratumId(stratum)
  if (id === undefined) throw new RangeError(`The dictionary has no stratum ${stratumKey(stratum)}.`)
  return id
}

/**
 * The stratum with a number.
 * @throws RangeError if there is none.
 */
export function stratumOf(id: number): Stratum {
  const stratum = strata[id]
  if (stratum === undefined) throw new RangeError(`There is no stratum with number ${id}.`)
  return stratum
}

/** The metric of each stratum. */
export const metricOfStratum: readonly (Metric | undefined)[] = strata.map(({ metric }) => findMetric(metric))

/** A metric, split by one of its breakdowns. */
export interface Split {
  readonly metric: Metric
  readonly breakdown: Breakdown
  /** Numbers of strata. */
  readonly total: number
  readonly parts: readonly number[]
}

const splitsByQuarter = new Map<FiscalQuarter, readonly Split[]>()

/** Every metric with every breakdown it has, and the categories asked in the quarter. */
export function splitsIn(quarter: FiscalQuarter): readonly Split[] {
  const known = splitsByQuarter.get(quarter)
  if (known !== undefined) return known
  const splits = metrics.flatMap((metric) =>
    breakdowns
      .filter(({ code }) => metric.breakdowns.includes(code))
      .map((breakdown) => ({
        metric,
        breakdown,
        total: stratumId(totalOf(metric.code)),
        parts: categoriesOf(breakdown, quarter).map(({ code }) =>
          stratumId({ metric: metric.code, breakdown: breakdown.code, category: code }),
        ),
      })),
  )
  splitsByQuarter.set(quarter, splits)
  return splits
}
