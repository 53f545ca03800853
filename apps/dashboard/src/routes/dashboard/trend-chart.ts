import { isPartial } from '@muster/metrics'
import type { ChartPeriod, ChartOverTime } from '#lib/chart/chart-specification.ts'
import { messageTitle } from '#lib/chart/message-title.ts'
import { coverageInWords } from '#lib/words/coverage-in-words.ts'

/** A metric over quarters, a series for each program; all arrays run along `quarters`. */
export interface Trend {
  unit: string
  quarters: readonly { quarter: string; label: string }[]
  series: readonly {
    program: string
    values: readonly (number | null)[]
    reporting: readonly number[]
    expected: readonly number[]
  }[]
  /** The sum over programs, where the metric adds up over organizations; else null. */
  total: readonly (number | null)[] | null
  asOf: string
}

const sumAt = (lists: readonly (readonly number[])[], index: number) =>
  lists.reduce((sum, list) => sum + (list[index] ?? 0), 0)

/** The picture of a trend: lines by program, compared with the same quarter a year before. */
export function trendChart(trend: Trend, named: { metric: string; part: string }): ChartOverTime {
  const subject = named.part === '' ? named.metric : `${named.metric} (${named.part})`
  const periods = trend.quarters.map((quarter, index) => periodOf(trend, quarter, index))
  const whole = trend.total ?? (trend.series.length === 1 ? (trend.series[0]?.values ?? []) : null)
  const together =
    trend.total === null || trend.series.length < 2 ? [] : [{ label: 'All programs', values: trend.total }]
  return {
    kind: 'lines',
    title:
      whole === null ? subject : messageTitle({ subject, unit: trend.unit, periods, values: whole, back: 4 }),
    subtitle: `${subject}: ${trend.unit}, by fiscal quarter and program`,
    subject,
    unit: trend.unit,
    periods,
    series: [...together, ...trend.series.map(({ program, values }) => ({ label: program, values }))],
    ...(trend.total === null || trend.series.length < 2 ? {} : { total: trend.total }),
    source: 'accepted quarterly reports',
    asOf: trend.asOf,
  }
}

function periodOf(trend: Trend, { quarter, label }: Trend['quarters'][number], index: number): ChartPeriod {
  const reported = sumAt(
    trend.series.map(({ reporting }) => reporting),
    index,
  )
  const expected = sumAt(
    trend.series.map((series) => series.expected),
    index,
  )
  const [year, tick] = [quarter.slice(0, 6), quarter.slice(6)]
  return {
    name: label,
    short: `${year} ${tick}`,
    tick,
    ...(tick === 'Q1' ? { tickBelow: year } : {}),
    partial: isPartial(reported, expected),
    coverage: coverageInWords(reported, expected),
  }
}
