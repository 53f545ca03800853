import { m } from '#lib/paraglide/messages.js'
import { formulaSafeCsv } from '#lib/release/formula-safe-csv.ts'
import { tableBehind } from '../behind/table-behind.ts'
import type { ChartSpecification } from '../chart-specification.ts'
import { bareValue } from '../value-in-words.ts'

/**
 * The table behind a picture as CSV. Each row says of itself what is needed to read it elsewhere: unit, coverage, source,
 * and the day. What has no figure says why; shares are in percent, with two decimals.
 */
export function figuresAsCsv(spec: ChartSpecification, notice?: string): string {
  const table = tableBehind(spec)
  const shared = table.columns.map((_, index) =>
    table.rows.some(({ cells }) => cells[index]?.share !== undefined),
  )
  const header = [
    table.head,
    ...table.columns.flatMap((label, index) => [
      `${label} (${spec.unit})`,
      ...(shared[index] ? [m.chart_csv_share({ name: label })] : []),
    ]),
    m.chart_csv_partial(),
    m.chart_head_coverage(),
    ...(table.hasNotes ? [m.chart_head_note()] : []),
    m.chart_csv_source(),
    m.chart_csv_as_of(),
    ...(notice === undefined ? [] : [m.chart_csv_about()]),
  ]
  const rows = table.rows.map(({ name, partial, cells, coverage, note }) => [
    name,
    ...cells.flatMap(({ value, share }, index) => [
      typeof value === 'number' ? value : bareValue(value),
      ...(shared[index] ? [share === undefined ? null : Math.round(share * 100) / 100] : []),
    ]),
    partial ? m.chart_csv_yes() : '',
    coverage,
    ...(table.hasNotes ? [note] : []),
    spec.source,
    spec.asOf,
    ...(notice === undefined ? [] : [notice]),
  ])
  return formulaSafeCsv(header, rows)
}
