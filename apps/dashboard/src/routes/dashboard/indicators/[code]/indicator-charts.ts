import { isPartial } from '@muster/metrics'
import type { ChartBreak, ChartOverTime, ChartPeriod } from '#lib/chart/chart-specification.ts'
import { messageTitle } from '#lib/chart/message-title.ts'
import { coverageInWords } from '#lib/words/coverage-in-words.ts'
import { quarterInWords, quarterShort } from '#lib/words/quarter-in-words.ts'

/** What is drawn of a year or a quarter. `version`: of the formula that it was counted by; null before the first. */
interface Point {
  version: number | null
  reported: number
  expected: number
}

export interface YearPoint extends Point {
  fiscalYear: number
  actual: number | null
  target: number | null
}

export interface QuarterPoint extends Point {
  quarter: string
  value: number | null
}

/** A quarter as it is counted, and as another formula would have counted it. */
export interface BesidePoint extends Omit<Point, 'version'> {
  quarter: string
  before: number | null
  after: number | null
}

interface Named {
  label: string
  unit: string
  asOf: string
}

const source = 'accepted quarterly reports'

/** The figure of each fiscal year beside what was aimed at. */
export function yearsChart(years: readonly YearPoint[], { label, unit, asOf }: Named): ChartOverTime {
  const periods = years.map(({ fiscalYear, reported, expected }): ChartPeriod => {
    const partial = isPartial(reported, expected)
    return {
      name: `FY${fiscalYear} (Oct ${fiscalYear - 1} – Sep ${fiscalYear})`,
      short: `FY${fiscalYear}`,
      tick: `FY${fiscalYear}`,
      ...(partial ? { tickBelow: 'partial' } : {}),
      partial,
      coverage: coverageInWords(reported, expected),
    }
  })
  const values = years.map(({ actual }) => actual)
  const breaks = breaksOf(years)
  return {
    kind: 'actual and target',
    title: messageTitle({ subject: label, unit, periods, values, breaks }),
    subtitle: `${label}: ${unit}, actual and target by fiscal year`,
    subject: label,
    unit,
    periods,
    series: [
      { label: 'Actual', values, breaks },
      { label: 'Target', values: years.map(({ target }) => target) },
    ],
    source,
    asOf,
  }
}

/** The figure quarter by quarter. */
export function quartersChart(
  quarters: readonly QuarterPoint[],
  { label, unit, asOf }: Named,
): ChartOverTime {
  const periods = quarters.map(periodOf)
  const values = quarters.map(({ value }) => value)
  const breaks = breaksOf(quarters)
  return {
    kind: 'lines',
    title: messageTitle({ subject: label, unit, periods, values, breaks, back: 4 }),
    subtitle: `${label}: ${unit}, by fiscal quarter`,
    subject: label,
    unit,
    periods,
    series: [{ label, values, breaks }],
    source,
    asOf,
  }
}

/** What was counted beside what another formula would have counted, quarter by quarter. */
export function besideChart(quarters: readonly BesidePoint[], { label, unit, asOf }: Named): ChartOverTime {
  return {
    kind: 'lines',
    title: `${label}: as it is counted, and by this formula`,
    subtitle: `${unit}, by fiscal quarter; nothing of it changes when this formula is saved`,
    subject: label,
    unit,
    periods: quarters.map(periodOf),
    series: [
      { label: 'As it is counted', values: quarters.map(({ before }) => before) },
      { label: 'By this formula', values: quarters.map(({ after }) => after) },
    ],
    source,
    asOf,
  }
}

function periodOf({
  quarter,
  reported,
  expected,
}: Pick<QuarterPoint, 'quarter' | 'reported' | 'expected'>): ChartPeriod {
  const [year, tick] = [quarter.slice(0, 6), quarter.slice(6)]
  return {
    name: quarterInWords(quarter),
    short: quarterShort(quarter),
    tick,
    ...(tick === 'Q1' ? { tickBelow: year } : {}),
    partial: isPartial(reported, expected),
    coverage: coverageInWords(reported, expected),
  }
}

/** Where the formula changed. */
const breaksOf = (points: readonly Pick<Point, 'version'>[]): ChartBreak[] =>
  points.flatMap(({ version }, at) => {
    const before = points[at - 1]?.version
    return version === null || before === undefined || before === null || before === version
      ? []
      : [{ at, reason: `the formula changed to version ${version}` }]
  })
