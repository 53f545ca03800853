import type { ChartOfParts, ChartOverTime } from '#lib/chart/chart-specification.ts'
import { chartPeriods, periodShort } from '#lib/dashboard/chart-periods.ts'
import { makingLinks, type FiguresOf } from '#lib/dashboard/making-links.ts'
import type { Trend } from '#lib/dashboard/trend.ts'
import { formatCount } from '#lib/words/count-in-words.ts'
import { shareInWords } from '#lib/chart/value-in-words.ts'

interface Named {
  /** `New clients`, and of whom: `Texas`, or empty. */
  subject: string
  places: string
  /** `Age group`, and its code. */
  breakdown: { code: string; label: string }
  of: FiguresOf
}

/** Categories that say that something is not known; they stand apart from those that say something. */
const notKnown = ['not_reported', 'not_tracked']

/**
 * Which period a composition is of: the one that was asked for, or else the last one that is complete, or else the last.
 */
export function shownAt({ periods }: Pick<Trend, 'periods'>, asked: boolean): number {
  const complete = periods.findLastIndex(({ partial }) => !partial)
  return asked || complete < 0 ? periods.length - 1 : complete
}

/** The parts of a metric in one period. */
export function partsChart(
  trend: Trend,
  at: number,
  { subject, places, breakdown, of }: Named,
): ChartOfParts {
  const [period] = chartPeriods(trend.periods.slice(at, at + 1))
  const named = places === '' ? subject : `${subject}, ${places}`
  const when = periodShort(trend.periods[at]?.code ?? '')
  const items = trend.series.map(({ code, label, values }) => {
    const narrowed = { breakdown: breakdown.code, category: code }
    const [href] = makingLinks(of, narrowed, trend.periods.slice(at, at + 1))
    return {
      label,
      value: values[at] ?? null,
      ...(href === undefined ? {} : { href }),
      apart: notKnown.includes(code),
    }
  })
  const total = trend.total[at] ?? null
  return {
    kind: 'composition',
    title: partsTitle({ items, total, addsUp: trend.apart === null, named, when }),
    subtitle: `${named} by ${breakdown.label.toLowerCase()}, ${period?.name ?? ''}${period?.partial ? ', partial' : ''}`,
    subject: named,
    unit: trend.unit,
    itemName: breakdown.label,
    when,
    items,
    addsUp: trend.apart === null,
    ...(total === null ? {} : { total }),
    source: 'accepted quarterly reports',
    asOf: trend.asOf,
    ...(period?.coverage === undefined ? {} : { coverage: period.coverage }),
  }
}

interface Titled {
  items: ChartOfParts['items']
  total: number | null
  addsUp: boolean
  named: string
  when: string
}

/** `25 to 59: 43% of new clients in FY2017 Q3`; the largest of what is known. */
function partsTitle({ items, total, addsUp, named, when }: Titled): string {
  const known = items.flatMap(({ label, value, apart }) =>
    typeof value === 'number' && apart !== true ? [{ label, value }] : [],
  )
  const [first] = known.toSorted((a, b) => b.value - a.value)
  if (first === undefined || first.value === 0) return `${named} in ${when}`
  return addsUp && total !== null && total > 0
    ? `${first.label}: ${shareInWords((first.value / total) * 100)} of ${lowerFirst(named)} in ${when}`
    : `${first.label} is the largest part of ${lowerFirst(named)} in ${when}: ${formatCount(first.value)}`
}

/** The same over time: as shares where the parts make the total, else each part by itself. */
export function partsOverTime(trend: Trend, { subject, places, breakdown, of }: Named): ChartOverTime {
  const named = places === '' ? subject : `${subject}, ${places}`
  const shares = trend.apart === null
  return {
    kind: shares ? 'shares over time' : 'small multiples',
    title:
      (shares ? sharesTitle(trend, named) : undefined) ??
      `${named} by ${breakdown.label.toLowerCase()} over time`,
    subtitle: `${named} by ${breakdown.label.toLowerCase()}, ${shares ? 'in percent of all' : trend.unit}`,
    subject: named,
    unit: trend.unit,
    periods: chartPeriods(trend.periods),
    series: trend.series.map(({ code, label, values }) => ({
      label,
      values,
      links: makingLinks(of, { breakdown: breakdown.code, category: code }, trend.periods),
    })),
    source: 'accepted quarterly reports',
    asOf: trend.asOf,
  }
}

/** The share that moved most between the first and the last complete period: `25 to 59 went from 41% to 43% of new clients`. */
function sharesTitle({ periods, series, total }: Trend, named: string): string | undefined {
  const complete = periods.flatMap(({ partial }, index) =>
    !partial && (total[index] ?? 0) > 0 ? [index] : [],
  )
  const [first, last] = [complete[0], complete.at(-1)]
  if (first === undefined || last === undefined || first === last) return undefined
  const shareAt = (values: readonly (number | null)[], index: number) =>
    Math.round(((values[index] ?? 0) / (total[index] ?? 1)) * 1000) / 10
  const moved = series
    .map(({ label, values }) => ({ label, from: shareAt(values, first), to: shareAt(values, last) }))
    .toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))[0]
  if (moved === undefined || moved.from === moved.to) return undefined
  const at = (index: number) => periodShort(periods[index]?.code ?? '')
  return `${moved.label} went from ${shareInWords(moved.from)} of ${lowerFirst(named)} in ${at(first)} to ${shareInWords(moved.to)} in ${at(last)}`
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
