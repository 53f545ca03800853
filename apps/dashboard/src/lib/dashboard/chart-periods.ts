import type { ChartPeriod } from '#lib/chart/chart-specification.ts'
import { coverageInWords } from '#lib/words/coverage-in-words.ts'

/** A quarter or fiscal year as the api tells it. */
export interface FigurePeriod {
  code: string
  label: string
  reported: number
  expected: number
  quartersOver: number
  quarters: number
  partial: boolean
}

/** `FY2017 Q4` for `FY2017Q4`, `FY2017` for a year. */
export const periodShort = (code: string): string =>
  [code.slice(0, 6), code.slice(6)].filter(Boolean).join(' ')

/** `41 of 48 reported`, and of a year that is going on how much of it is over. */
export function periodCoverage({ reported, expected, quartersOver, quarters }: FigurePeriod): string {
  const words = coverageInWords(reported, expected)
  return quartersOver < quarters ? `${words}, ${quartersOver} of ${quarters} quarters over` : words
}

/** Periods as a picture shows them: years are named where they begin. */
export const chartPeriods = (periods: readonly FigurePeriod[]): ChartPeriod[] =>
  periods.map((period) => {
    const [year, quarter] = [period.code.slice(0, 6), period.code.slice(6)]
    return {
      name: period.label,
      short: periodShort(period.code),
      tick: quarter === '' ? year : quarter,
      ...(quarter === 'Q1' ? { tickBelow: year } : {}),
      partial: period.partial,
      coverage: periodCoverage(period),
    }
  })
