import type { ChartOfParts, ChartOverTime, ChartValue } from './chart-specification.ts'

/** Of what the shares of a composition are; undefined where its parts overlap, or where one of them is not known. */
export function wholeOf({ addsUp, total, items }: ChartOfParts): number | undefined {
  if (!addsUp) return undefined
  return total ?? sumOf(items.map(({ value }) => value))
}

/** Of what the shares of a period are; undefined where a series has no figure there. */
export const wholeAt = ({ series }: Pick<ChartOverTime, 'series'>, index: number): number | undefined =>
  sumOf(series.map(({ values }) => values[index] ?? null))

/** How much of the whole a value is, in percent; undefined where either is not known, or where there is nothing to share. */
export function shareOf(value: ChartValue | undefined, whole: number | undefined): number | undefined {
  return typeof value === 'number' && whole !== undefined && whole > 0 ? (value / whole) * 100 : undefined
}

function sumOf(values: readonly ChartValue[]): number | undefined {
  let sum = 0
  for (const value of values) {
    if (typeof value !== 'number') return undefined
    sum += value
  }
  return sum
}
