import type { Severity } from './severity.ts'

/** What a rule says of a place in a file. */
export interface Finding {
  readonly code: string
  readonly severity: Severity
  /** Spreadsheet row: the heading of a plain file is row 1. Null if it is about the whole file. */
  readonly row: number | null
  /** Name of the column, as in the file's heading. */
  readonly column: string | null
  /** The place as a spreadsheet program shows it, as `G14`; null if it is not one cell. */
  readonly cell: string | null
  /** What stands there; null if nothing does, or if it must not be repeated. */
  readonly value: string | null
  readonly message: string
  readonly fix: string
  /** What it is about whatever its row, as `TX new_clients.gender`; null if it is about nothing that returns. */
  readonly subject: string | null
}

/** A change that intake made to read a cell. */
export interface Repair {
  readonly code: string
  readonly row: number | null
  readonly column: string | null
  /** The place as a spreadsheet program shows it, as `G14`; null if it is not one cell. */
  readonly cell: string | null
  readonly from: string
  readonly to: string
}
