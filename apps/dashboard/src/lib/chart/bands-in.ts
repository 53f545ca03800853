import { m } from '#lib/paraglide/messages.js'
import type { ChartOverTime } from './chart-specification.ts'

export interface Band {
  /** Index of the period. */
  index: number
  /** Written into the band; undefined where the same word stands under the axis already. */
  word: string | undefined
}

/**
 * The periods that a picture hatches: those that are withheld in every series, and those that are partial. One series
 * that is withheld is enough where shares are drawn: none of them is known then.
 */
export function bandsIn({
  kind,
  periods,
  series,
}: Pick<ChartOverTime, 'kind' | 'periods' | 'series'>): Band[] {
  return periods.flatMap((period, index) => {
    const kept = series.filter(({ values }) => values[index] === 'withheld').length
    const withheld = kept > 0 && (kept === series.length || kind === 'shares over time')
    if (!withheld && !period.partial) return []
    const word = withheld ? m.chart_withheld() : m.chart_partial()
    return [{ index, word: period.tickBelow === word ? undefined : word }]
  })
}
