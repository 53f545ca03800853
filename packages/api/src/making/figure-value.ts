import { addOverOrganizations, addOverQuarters, type Metric } from '@muster/metrics'
import type { FigurePart } from './read-parts.ts'

/**
 * What the parts of a figure come to, as the count basis says: the sum of those that count. Null if nobody gave a value.
 * A figure of one quarter adds over programs; one of several adds over quarters, too.
 */
export function figureValue(metric: Metric, parts: readonly FigurePart[]): number | null {
  const counting = parts.filter(({ counts, sum }) => counts && sum !== null)
  const byQuarter = Map.groupBy(counting, ({ quarter }) => quarter)
  const sums = [...byQuarter.values()].map((ofQuarter) =>
    addOverOrganizations(
      metric,
      ofQuarter.flatMap(({ sum }) => sum ?? []),
    ),
  )
  const [only] = sums
  return sums.length > 1 ? addOverQuarters(metric, sums) : (only ?? null)
}
