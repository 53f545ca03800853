import type { ChartOverTime } from './chart-specification.ts'

/**
 * The bars that are withheld beside others of their period that are not: where they would stand is hatched, so that
 * nobody takes them for zero. A period that is withheld as a whole is hatched as a whole.
 */
export function keptBars({ kind, periods, series }: ChartOverTime): { index: number; series: number }[] {
  if (kind !== 'grouped bars' && kind !== 'actual and target') return []
  const barred = kind === 'actual and target' ? series.slice(0, 1) : series
  return periods.flatMap((_, index) => {
    if (series.every(({ values }) => values[index] === 'withheld')) return []
    return barred.flatMap(({ values }, at) => (values[index] === 'withheld' ? [{ index, series: at }] : []))
  })
}
