import type { ChartOverTime } from '#lib/chart/chart-specification.ts'
import { chartPeriods, periodShort } from '#lib/dashboard/chart-periods.ts'
import { makingLinks, type FiguresOf } from '#lib/dashboard/making-links.ts'
import type { Trend } from '#lib/dashboard/trend.ts'
import { formatCount } from '#lib/words/count-in-words.ts'
import type { ComparedKind } from './compared.ts'

interface Named {
  subject: string
  of: FiguresOf
  kind: ComparedKind
  plural: string
}

/** A line for each of those that are compared. */
export function compareChart(trend: Trend, { subject, of, kind, plural }: Named): ChartOverTime {
  const years = trend.periods.every(({ quarters }) => quarters === 4)
  return {
    kind: 'lines',
    title: compareTitle(trend, subject),
    subtitle: `${subject}: ${trend.unit}, by fiscal ${years ? 'year' : 'quarter'}, of ${trend.series.length} ${plural}`,
    subject,
    unit: trend.unit,
    periods: chartPeriods(trend.periods),
    series: trend.series.map(({ code, label, values }) => ({
      label,
      values,
      // A figure is followed down to places; an organization has its own page.
      ...(kind === 'organization' ? {} : { links: makingLinks(of, { [kind]: code }, trend.periods) }),
    })),
    source: 'accepted quarterly reports',
    asOf: trend.asOf,
  }
}

/** `Texas comes first in new clients in FY2017 Q3 with 171, then Ohio with 120`; of the last complete period. */
function compareTitle({ periods, series }: Trend, subject: string): string {
  const at = periods.findLastIndex(
    ({ partial }, index) => !partial && series.some(({ values }) => typeof values[index] === 'number'),
  )
  const known = series
    .flatMap(({ label, values }) => {
      const value = values[at]
      return typeof value === 'number' ? [{ label, value }] : []
    })
    .toSorted((a, b) => b.value - a.value)
  const [first, second] = known
  if (first === undefined || second === undefined) return subject
  const where = `${subject.charAt(0).toLowerCase()}${subject.slice(1)} in ${periodShort(periods[at]?.code ?? '')}`
  return first.value === second.value
    ? `${first.label} and ${second.label} come first in ${where} with ${formatCount(first.value)}`
    : `${first.label} comes first in ${where} with ${formatCount(first.value)}, then ${second.label} with ${formatCount(second.value)}`
}
