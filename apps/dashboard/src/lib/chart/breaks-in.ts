import { m } from '#lib/paraglide/messages.js'
import type { ChartOverTime } from './chart-specification.ts'

export interface BreakMark {
  /** Index of the first period after the break. */
  at: number
  /** Why; where not all series break here, after the names of those that do. */
  reason: string
  /** Indices of the series that break here, for this reason. */
  series: readonly number[]
}

/** The breaks of all series, in the order of time; the same one in several series is one. */
export function breaksIn({ series }: Pick<ChartOverTime, 'series'>): BreakMark[] {
  const found = new Map<string, { at: number; reason: string; series: number[] }>()
  series.forEach(({ breaks = [] }, index) => {
    for (const { at, reason } of breaks) {
      const key = `${at} ${reason}`
      const known = found.get(key)
      if (known === undefined) found.set(key, { at, reason, series: [index] })
      else known.series.push(index)
    }
  })
  return [...found.values()]
    .sort((a, b) => a.at - b.at)
    .map((mark) => {
      const names = mark.series.map((index) => series[index]?.label ?? '').join(', ')
      return mark.series.length === series.length ? mark : { ...mark, reason: `${names}: ${mark.reason}` }
    })
}

/**
 * The places of breaks, each with the word that stands beside its mark in the picture and before its reason below:
 * `break`, or `break 1`, `break 2` where there are several.
 */
export function breakWords(
  spec: Pick<ChartOverTime, 'series'>,
): { at: number; word: string; reasons: string[] }[] {
  const places = [...Map.groupBy(breaksIn(spec), ({ at }) => at)]
  return places.map(([at, marks], index) => ({
    at,
    word: places.length === 1 ? m.chart_break_word() : m.chart_break_word_number({ number: index + 1 }),
    reasons: marks.map(({ reason }) => reason),
  }))
}
