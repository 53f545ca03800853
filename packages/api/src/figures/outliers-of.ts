import type { FarTotal, MetricQuarter } from '@muster/data'
import { outlierDistance, robustDistance, type RobustDistance } from '@muster/metrics'

/** What an award said of a metric for a quarter. */
export interface SaidOfQuarter extends MetricQuarter {
  readonly awardId: string
  readonly sum: number
}

/** The latest value of an award that stands out, from its own earlier ones or, while there are few, from others. */
export interface Outlier extends FarTotal {
  /** Beside what others said of the same metric for the same quarter; null where its own history judges. */
  readonly others: RobustDistance | null
}

/**
 * What stands out of what may, the furthest first. An award is judged by its own history; others differ in size, so that they
 * judge only one that has no history yet: `said` is what all awards say of those metrics and quarters.
 */
export function outliersOf(far: readonly FarTotal[], said: readonly SaidOfQuarter[]): Outlier[] {
  const saidOf = Map.groupBy(said, quarterKey)
  return far
    .map((each): Outlier => {
      if (each.own !== null) return { ...each, others: null }
      const rest = (saidOf.get(quarterKey(each)) ?? []).filter(({ awardId }) => awardId !== each.awardId)
      const others = robustDistance(
        each.sum,
        rest.map(({ sum }) => sum),
      )
      return { ...each, others: others ?? null }
    })
    .filter((each) => farness(each) >= outlierDistance)
    .toSorted((a, b) => farness(b) - farness(a))
}

/** Whose history is too short to judge by, as metrics and quarters to read others of; each once. */
export const judgedByOthers = (far: readonly FarTotal[]): MetricQuarter[] => [
  ...new Map(far.filter(({ own }) => own === null).map((each) => [quarterKey(each), each])).values(),
]

const quarterKey = ({ metric, fiscalQuarter }: MetricQuarter) => `${metric} ${fiscalQuarter}`
const farness = ({ own, others }: Outlier): number => Math.abs((own ?? others)?.distance ?? 0)
