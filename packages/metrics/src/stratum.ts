import { breakdowns, findBreakdown, findMetric, metrics } from './dictionary.ts'

/**
 * What a value belongs to: metric × breakdown × category, as codes. With `breakdown` and `category` both `''` it is the
 * total of the metric; one is never empty without the other.
 */
export interface Stratum {
  readonly metric: string
  readonly breakdown: string
  readonly category: string
}

/** The total of a metric. */
export const totalOf = (metric: string): Stratum => ({ metric, breakdown: '', category: '' })

export const isTotal = ({ breakdown }: Stratum): boolean => breakdown === ''

/** `new_clients` for a total, `new_clients.age_group.13_17` for a part of it. */
export const stratumKey = ({ metric, breakdown, category }: Stratum): string =>
  breakdown === '' ? metric : `${metric}.${breakdown}.${category}`

/** Every stratum of the dictionary, of any time, in a stable order: each metric's total, then its breakdowns. */
export const allStrata = (): readonly Stratum[] => strata

const strata: readonly Stratum[] = metrics.flatMap((metric) => [
  totalOf(metric.code),
  ...breakdowns
    .filter(({ code }) => metric.breakdowns.includes(code))
    .flatMap(({ code, categories }) =>
      categories.map((category) => ({ metric: metric.code, breakdown: code, category: category.code })),
    ),
])

const byKey = new Map(strata.map((stratum) => [stratumKey(stratum), stratum]))

/** Reads a key; undefined if the dictionary has no such stratum. */
export const parseStratumKey = (key: string): Stratum | undefined => byKey.get(key)

/** Whether the dictionary has this stratum, at any time. */
export function isStratum(stratum: Stratum): boolean {
  const found = byKey.get(stratumKey(stratum))
  return (
    found?.metric === stratum.metric &&
    found.breakdown === stratum.breakdown &&
    found.category === stratum.category
  )
}

/**
 * In words: `New clients` for a total, `New clients by age group: 13 to 17` for a part of it.
 * Codes that the dictionary does not have stand as they are.
 */
export function stratumLabel({ metric, breakdown, category }: Stratum): string {
  const total = findMetric(metric)?.label ?? metric
  if (breakdown === '') return total
  const found = findBreakdown(breakdown)
  const part = found?.categories.find(({ code }) => code === category)?.label ?? category
  return `${total} by ${found?.label ?? breakdown}: ${part}`
}
