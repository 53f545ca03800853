import { isPartial } from '@muster/metrics'
import type { ChartOverTime, ChartPeriod, ChartValue } from '#lib/chart/chart-specification.ts'
import { messageTitle } from '#lib/chart/message-title.ts'
import { m } from '#lib/paraglide/messages.js'
import { coverageInWords } from '#lib/words/coverage-in-words.ts'
import { yearShort } from '#lib/words/fiscal-year.ts'
import type { ReleasedRow, ReleasedTable, ReleaseFacts } from './released-table.ts'
import { statusWord } from './status-words.ts'

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
    name: m.release_period({ year: fiscalYear, before: fiscalYear - 1 }),
    short: yearShort(fiscalYear),
    tick: yearShort(fiscalYear),
    // Under the axis, where the number over the bar cannot cover it.
    ...(partial ? { tickBelow: m.chart_partial() } : {}),
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
    subtitle: m.release_subtitle({ name: table.label, unit: table.unit }),
    subject: table.label,
    unit: table.unit,
    periods,
    series: [{ label: table.label, values }],
    source: m.release_source({ number: release.number, status: statusWord(release.status) }),
    asOf: release.asOf,
  }
}
