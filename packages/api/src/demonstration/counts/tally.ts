import {
  addsUpToTotal,
  categoriesOf,
  findBreakdown,
  metricCalled,
  type Breakdown,
  type FiscalQuarter,
  type MetricCode,
} from '@muster/metrics'
import type { Chance } from '../chance/chance.ts'
import { share, split } from '../chance/draws.ts'
import { mixOf } from './mix-of.ts'
import { weightsIn } from './mix.ts'

/** The counts of one award in one state and quarter, by stratum key. */
export type Counts = Map<string, number>

/**
 * Fills the counts of a scene metric by metric, and sees to it that they fit together: categories that must add up
 * do, and no category is larger than its total.
 */
export interface Tally {
  readonly counts: Counts
  /** A total, and its breakdowns in their usual mix. */
  count(metric: MetricCode, total: number): void
  /** A metric that counts a part of what another counts: in each shared category, and so in all. */
  part(metric: MetricCode, of: MetricCode, probability: number): void
  /** A metric whose categories are counted first; one thing may fall into several, and `total` says how many there are. */
  categories(metric: MetricCode, breakdown: string, counted: ReadonlyMap<string, number>, total: number): void
  /** A total counted before; 0 if it was not. */
  totalOf(metric: MetricCode): number
}

/** An empty tally. Each metric draws from a stream of its own, so that one metric's change leaves the others alone. */
export function tallyOf(quarter: FiscalQuarter, chance: Chance): Tally {
  const counts: Counts = new Map()
  const breakdownsOf = (metric: MetricCode): Breakdown[] =>
    metricCalled(metric).breakdowns.flatMap((code) => findBreakdown(code) ?? [])
  const codesOf = (breakdown: Breakdown) => categoriesOf(breakdown, quarter).map(({ code }) => code)

  const tally: Tally = {
    counts,
    totalOf: (metric) => counts.get(metric) ?? 0,
    count(metric, total) {
      counts.set(metric, total)
      for (const breakdown of breakdownsOf(metric)) {
        const stream = chance.fork(`${metric} ${breakdown.code}`)
        const codes = codesOf(breakdown)
        const weights = weightsIn(quarter, mixOf(metric, breakdown.code), codes)
        const drawn = addsUpToTotal(breakdown)
          ? split(stream, total, weights)
          : weights.map((weight) => share(stream, total, weight))
        codes.forEach((code, index) => counts.set(`${metric}.${breakdown.code}.${code}`, drawn[index] ?? 0))
      }
    },
    part(metric, of, probability) {
      const stream = chance.fork(metric)
      const [breakdown] = breakdownsOf(metric)
      if (breakdown === undefined) {
        counts.set(metric, share(stream, tally.totalOf(of), probability))
        return
      }
      let total = 0
      for (const code of codesOf(breakdown)) {
        const drawn = share(stream, counts.get(`${of}.${breakdown.code}.${code}`) ?? 0, probability)
        counts.set(`${metric}.${breakdown.code}.${code}`, drawn)
        total += drawn
      }
      counts.set(metric, total)
    },
    categories(metric, breakdown, counted, total) {
      counts.set(metric, total)
      for (const [code, count] of counted) counts.set(`${metric}.${breakdown}.${code}`, count)
    },
  }
  return tally
}
