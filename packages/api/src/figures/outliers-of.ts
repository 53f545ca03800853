import { outlierDistance, robustDistance, type FiscalQuarter, type RobustDistance } from '@muster/metrics'

/** What an award said of a metric, by quarter. */
export interface AwardCourse {
  readonly awardId: string
  readonly metric: string
  readonly values: ReadonlyMap<FiscalQuarter, number>
}

/** The latest value of an award that stands out, from its own earlier ones or, while there are few, from others. */
export interface Outlier {
  readonly awardId: string
  readonly metric: string
  readonly quarter: FiscalQuarter
  readonly value: number
  /** Beside the award's own earlier quarters; null with fewer than four of them. */
  readonly own: RobustDistance | null
  /** Beside what others said of the same metric in the same quarter; null with fewer than four of them. */
  readonly others: RobustDistance | null
}

/**
 * The latest values that stand out, the furthest first. An award is judged by its own history; others differ in size, so
 * that they judge only one that has no history yet. `since`: values before it are too old to be the latest.
 */
export function outliersOf(courses: readonly AwardCourse[], since: FiscalQuarter): Outlier[] {
  const saidAt = new Map<string, { awardId: string; value: number }[]>()
  for (const { awardId, metric, values } of courses)
    for (const [quarter, value] of values) {
      const key = `${metric} ${quarter}`
      saidAt.set(key, [...(saidAt.get(key) ?? []), { awardId, value }])
    }
  return courses
    .flatMap(({ awardId, metric, values }): Outlier[] => {
      const [latest, ...earlier] = [...values].toSorted(([a], [b]) => (a < b ? 1 : -1))
      if (latest === undefined || latest[0] < since) return []
      const [quarter, value] = latest
      const rest = (saidAt.get(`${metric} ${quarter}`) ?? []).filter((each) => each.awardId !== awardId)
      const own =
        robustDistance(
          value,
          earlier.map(([, each]) => each),
        ) ?? null
      const others =
        robustDistance(
          value,
          rest.map((each) => each.value),
        ) ?? null
      return [{ awardId, metric, quarter, value, own, others }]
    })
    .filter((each) => farness(each) >= outlierDistance)
    .toSorted((a, b) => farness(b) - farness(a))
}

const farness = ({ own, others }: Outlier): number => Math.abs((own ?? others)?.distance ?? 0)
