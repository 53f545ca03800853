import type { ChartSeries } from '../chart-specification.ts'

export interface LinePoint {
  /** Of the period. */
  index: number
  series: number
  x: number
  y: number
  partial: boolean
}

/** The unbroken stretches of lines: they end where a value is missing, at a partial one, and where a break begins. */
export function stretches(
  points: readonly LinePoint[],
  series: readonly Pick<ChartSeries, 'breaks'>[],
): { series: number; points: LinePoint[] }[] {
  const lines: { series: number; points: LinePoint[] }[] = []
  for (const point of points) {
    if (point.partial) continue
    const last = lines.at(-1)
    const before = last?.points.at(-1)
    const anew = series[point.series]?.breaks?.some(({ at }) => at === point.index) ?? false
    if (last !== undefined && last.series === point.series && before?.index === point.index - 1 && !anew)
      last.points.push(point)
    else lines.push({ series: point.series, points: [point] })
  }
  return lines
}
