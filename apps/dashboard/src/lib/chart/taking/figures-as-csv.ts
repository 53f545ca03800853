import { formulaSafeCsv } from '#lib/release/formula-safe-csv.ts'
import { tableBehind } from '../behind/table-behind.ts'
import type { ChartSpecification } from '../chart-specification.ts'

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
      ...(shared[index] ? [`${label}, share (%)`] : []),
    ]),
    'Partial',
    'Coverage',
    ...(table.hasNotes ? ['Note'] : []),
    'Source',
    'As of',
    ...(notice === undefined ? [] : ['About']),
  ]
  const rows = table.rows.map(({ name, partial, cells, coverage, note }) => [
    name,
    ...cells.flatMap(({ value, share }, index) => [
      value ?? 'no report',
      ...(shared[index] ? [share === undefined ? null : Math.round(share * 100) / 100] : []),
    ]),
    partial ? 'yes' : '',
    coverage,
    ...(table.hasNotes ? [note] : []),
    spec.source,
    spec.asOf,
    ...(notice === undefined ? [] : [notice]),
  ])
  return formulaSafeCsv(header, rows)
}
