import { isPartial } from '@muster/metrics'
import type { ChartOverTime, ChartPeriod, ChartValue } from '#lib/chart/chart-specification.ts'
import { messageTitle } from '#lib/chart/message-title.ts'
import { coverageInWords } from '#lib/words/coverage-in-words.ts'
import type { ReleasedRow, ReleasedTable, ReleaseFacts } from './released-table.ts'

/** `withheld` and "nobody reported" stay apart, in the picture and in the table. */
export const valueOfRow = (row: ReleasedRow): ChartValue => (row.withheld ? 'withheld' : row.value)

/** A fiscal year on the time axis, with how many of its reports are in. */
export function yearPeriod({
  fiscalYear,
  reported,
  expected,
}: Pick<ReleasedRow, 'fiscalYear' | 'reported' | 'expected'>): ChartPeriod {
  const partial = isPartial(reported, expected)
  return {
    name: `FY${fiscalYear} (Oct ${fiscalYear - 1} – Sep ${fiscalYear})`,
    short: `FY${fiscalYear}`,
    tick: `FY${fiscalYear}`,
    // Under the axis, where the number over the bar cannot cover it.
    ...(partial ? { tickBelow: 'partial' } : {}),
    partial,
    coverage: coverageInWords(reported, expected),
  }
}

/** The picture of a released metric: one bar for each fiscal year, made from the release and nothing else. */
export function releaseChart(table: ReleasedTable, release: ReleaseFacts): ChartOverTime {
  const periods = table.rows.map(yearPeriod)
  const values = table.rows.map(valueOfRow)
  return {
    kind: 'grouped bars',
    title: messageTitle({ subject: table.label, unit: table.unit, periods, values }),
    subtitle: `${table.label}: ${table.unit}, national total by fiscal year`,
    subject: table.label,
    unit: table.unit,
    periods,
    series: [{ label: table.label, values }],
    source: `release ${release.number} (${release.status}), from accepted quarterly reports`,
    asOf: release.asOf,
  }
}
