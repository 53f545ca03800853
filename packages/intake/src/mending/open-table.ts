import type { ByteSource } from '../bytes/byte-source.ts'
import type { CheckOptions } from '../check-result.ts'
import { FindingLedger } from '../findings/finding-ledger.ts'
import { RepairLedger } from '../findings/repair-ledger.ts'
import { HeadingSearch } from '../layout/heading-search.ts'
import { defaultLimits } from '../limits.ts'
import { readRows } from '../table/read-rows.ts'
import { isBlankRow, type RawRow } from '../table/row-taker.ts'
import { RowStore } from './row-store.ts'
import type { TableRow } from './table-row.ts'

/** A file as the table that it is, to be looked at and mended in place. */
export interface OpenTable {
  /** The column names as in the file; none if it has no rows. */
  readonly heading: readonly string[]
  /** Spreadsheet row of the column names; 0 if it has no rows. */
  readonly headingRow: number
  /** Rows below the column names that are not blank. */
  readonly rowCount: number
  /** By position below the column names, from `from` up to but not including `to`. */
  readonly rows: (from: number, to: number) => readonly TableRow[]
  /** By spreadsheet row; a row that is not there is left out. */
  readonly findRows: (rows: readonly number[]) => readonly TableRow[]
}

/** Opens a file to look at its rows, as they stand there. Throws what reading `bytes` throws, and nothing else. */
export async function openTable(
  bytes: ByteSource,
  options: Pick<CheckOptions, 'sheet' | 'limits' | 'columnMapping' | 'refused'>,
): Promise<OpenTable> {
  const search = new HeadingSearch(options.columnMapping ?? [], true)
  const store = new RowStore()
  let heading: RawRow | undefined
  const limits = { ...defaultLimits, ...options.limits }
  const begin = (found: ReturnType<HeadingSearch['settle']>) => {
    if (found === undefined) return
    heading = found.heading
    for (const { row, cells } of found.below) store.add({ row, cells })
  }
  const take = (raw: RawRow): boolean => {
    if (isBlankRow(raw.cells)) return true
    if (heading === undefined) begin(search.take(raw))
    else store.add({ row: raw.row, cells: raw.cells })
    return store.size < limits.rows
  }
  const refused = new Set(options.refused)
  // What is wrong with the file, the check says.
  const sink = { findings: new FindingLedger(), repairs: new RepairLedger() }
  await readRows(bytes, { limits, refused, sheet: options.sheet }, { take }, sink)
  if (heading === undefined) begin(search.settle())
  return {
    heading: heading?.cells ?? [],
    headingRow: heading?.row ?? 0,
    rowCount: store.size,
    rows: (from, to) => store.slice(from, to),
    findRows: (rows) => store.find(rows),
  }
}
