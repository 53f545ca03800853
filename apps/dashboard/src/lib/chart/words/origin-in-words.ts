import { m } from '#lib/paraglide/messages.js'
import { dateInWords } from '#lib/words/date-in-words.ts'
import type { ChartSpecification } from '../chart-specification.ts'

/** Where the figures are from, of which day, and what stands behind them. */
export function originInWords({
  source,
  asOf,
  coverage,
}: Pick<ChartSpecification, 'source' | 'asOf' | 'coverage'>): string {
  const day = dateInWords(asOf)
  return coverage ? m.chart_origin_coverage({ source, day, coverage }) : m.chart_origin({ source, day })
}
