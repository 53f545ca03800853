import type { ChartBreak, ChartOverTime } from '#lib/chart/chart-specification.ts'
import { messageTitle } from '#lib/chart/message-title.ts'
import { chartPeriods } from '#lib/dashboard/chart-periods.ts'
import { makingLinks, type FiguresOf } from '#lib/dashboard/making-links.ts'
import type { Trend } from '#lib/dashboard/trend.ts'

interface Named {
  /** `New clients (age group: 13 to 17)`. */
  subject: string
  /** `Texas`; empty for all. */
  places: string
  /** What the series are: `Program`. */
  by: string
  /** What is chosen, and the code of what the series are, for the way to how a value came about. */
  of: FiguresOf & { by: string }
  /** Where the form changed: for all together, and for the series. */
  breaks: { ofTotal: readonly ChartBreak[]; ofSeries: readonly ChartBreak[] }
}

/** More lines than this cross each other: each gets a picture of its own. */
const mostLines = 6

/** What a series is narrowed to: a program, an office, or a category of a breakdown. */
const seriesIn = (by: string, code: string) =>
  by === 'program' || by === 'office' ? { [by]: code } : { breakdown: by, category: code }

/** The picture of a trend, compared with the same quarter a year before, or with the year before. */
export function trendChart(trend: Trend, { subject, places, by, of, breaks }: Named): ChartOverTime {
  const periods = chartPeriods(trend.periods)
  const years = trend.periods.every(({ quarters }) => quarters === 4)
  const named = places === '' ? subject : `${subject}, ${places}`
  const series = trend.series.map(({ code, label, values }) => ({
    label,
    values,
    breaks: breaks.ofSeries,
    links: makingLinks(of, seriesIn(of.by, code), trend.periods),
  }))
  const split = series.length > 1
  return {
    kind: series.length > mostLines ? 'small multiples' : 'lines',
    title: messageTitle({
      subject: named,
      unit: trend.unit,
      periods,
      values: trend.total,
      breaks: breaks.ofTotal,
      back: years ? 1 : 4,
    }),
    subtitle: `${named}: ${trend.unit}, by fiscal ${years ? 'year' : 'quarter'}${split ? ` and ${by.toLowerCase()}` : ''}`,
    subject: named,
    unit: trend.unit,
    periods,
    series: [
      ...(split || series.length === 0
        ? [
            {
              label: 'All together',
              values: trend.total,
              breaks: breaks.ofTotal,
              links: makingLinks(of, {}, trend.periods),
            },
          ]
        : []),
      ...series,
    ],
    ...(split ? { total: trend.total } : {}),
    source: 'accepted quarterly reports',
    asOf: trend.asOf,
  }
}
