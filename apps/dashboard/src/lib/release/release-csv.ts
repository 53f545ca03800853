import { formulaSafeCsv } from './formula-safe-csv.ts'
import type { ReleasedRow, ReleasedTable, ReleaseFacts } from './released-table.ts'

/** The columns of the file, in order. */
export const csvHeader = [
  'metric',
  'label',
  'unit',
  'fiscal_year',
  'value',
  'status',
  'reports_in',
  'reports_due',
  'release',
  'release_status',
  'as_of',
] as const

/** How it stands with a figure, in files and in the public API. */
export const figureStatuses = ['released', 'revision_pending', 'withheld', 'no_report'] as const

/** The status of a figure. */
export function statusOf(row: ReleasedRow): (typeof figureStatuses)[number] {
  if (row.withheld) return 'withheld'
  if (row.value === null) return 'no_report'
  return row.revisionPending ? 'revision_pending' : 'released'
}

/** A moment as every reader of Table Schema takes it: those of its first version know no fractions of a second. */
export const toTheSecond = (moment: string): string => moment.replace(/\.\d+Z$/, 'Z')

/**
 * Released totals as open data: one row for each metric and fiscal year. `status` is `released`,
 * `revision_pending` (the value shown before, until a correction is large enough to show), `withheld` or `no_report`;
 * `value` is empty for the last two.
 */
export function releaseCsv(tables: readonly ReleasedTable[], release: ReleaseFacts): string {
  const rows = tables.flatMap((table) =>
    table.rows.map((row) => [
      table.metric,
      table.label,
      table.unit,
      row.fiscalYear,
      row.withheld ? null : row.value,
      statusOf(row),
      row.reported,
      row.expected,
      release.number,
      release.status,
      toTheSecond(release.asOf),
    ]),
  )
  return formulaSafeCsv(csvHeader, rows)
}
