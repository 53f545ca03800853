import {
  mostRanked,
  type ChartOverTime,
  type ChartSpecification,
  type ChartValue,
} from '../chart-specification.ts'

/** Where somebody reads a picture: a period and one of the series; of items and states their place in order, and row 0. */
export interface ReadingPoint {
  column: number
  row: number
}

/** The keys that move a reading. */
const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const
export type ReadingKey = (typeof keys)[number]

export const isReadingKey = (key: string): key is ReadingKey => keys.some((known) => known === key)

/** How many columns of points a picture has. */
export function columnsIn(spec: ChartSpecification): number {
  if ('periods' in spec) return spec.periods.length
  if (spec.kind === 'map') return spec.states.length
  return spec.kind === 'ranked bars' ? Math.min(mostRanked, spec.items.length) : spec.items.length
}

/**
 * Where a key leads. Left and right go through periods, up and down through series, as they lie above each other in the
 * picture; items and states are one list. Nobody goes over an edge. The first key enters at the near end.
 */
export function nextPoint(
  spec: ChartSpecification,
  from: ReadingPoint | undefined,
  key: ReadingKey,
): ReadingPoint | undefined {
  const last = columnsIn(spec) - 1
  if (last < 0) return undefined
  if (from === undefined) {
    const column = key === 'ArrowLeft' || key === 'End' ? last : 0
    return { column, row: 'periods' in spec ? (upwardsAt(spec, column).at(-1) ?? 0) : 0 }
  }
  if (key === 'Home') return { ...from, column: 0 }
  if (key === 'End') return { ...from, column: last }
  if ('periods' in spec && (key === 'ArrowUp' || key === 'ArrowDown')) {
    const order = upwardsAt(spec, from.column)
    const at = order.indexOf(from.row) + (key === 'ArrowUp' ? 1 : -1)
    return { ...from, row: order[Math.min(order.length - 1, Math.max(0, at))] ?? from.row }
  }
  const step = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1
  return { ...from, column: Math.min(last, Math.max(0, from.column + step)) }
}

/** The series of a period from the lowest in the picture to the highest; what is not drawn lies at the bottom. */
function upwardsAt({ kind, series }: ChartOverTime, column: number): number[] {
  const order = series.map((_, index) => index)
  if (kind === 'shares over time') return order
  // Small pictures follow each other as text does: the first stands at the top.
  if (kind === 'small multiples') return order.reverse()
  const height = (row: number) => heightOf(series[row]?.values[column])
  return order.sort((a, b) => height(a) - height(b) || b - a)
}

const heightOf = (value: ChartValue | undefined) => (typeof value === 'number' ? value : -1)
