import type { ChartOverTime } from './chart-specification.ts'
import { shareOf, wholeAt } from './shares-of.ts'

/** What a picture draws of a series: its numbers, or their shares in percent; null where there is no figure to draw. */
export function drawnValues(spec: ChartOverTime, series: number): (number | null)[] {
  const values = spec.series[series]?.values ?? []
  return values.map((value, index) => {
    if (typeof value !== 'number') return null
    return spec.kind === 'shares over time' ? (shareOf(value, wholeAt(spec, index)) ?? null) : value
  })
}
