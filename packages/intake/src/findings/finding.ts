import type { Severity } from './severity.ts'

/** What a rule says of a place in a file. */
export interface Finding {
  readonly code: string
  readonly severity: Severity
  /** Spreadsheet row: the heading of a plain file is row 1. Null if it is about the whole file. */
  readonly row: number | null
  /** Name of the column, as in the file's heading. */
  readonly column: string | null
  /** What stands there; null if nothing does, or if it must not be repeated. */
  readonly value: string | null
  readonly message: string
  readonly fix: string
}

/** A change that intake made to read a cell. */
export interface Repair {
  readonly code: string
  readonly row: number | null
  readonly column: string | null
  readonly from: string
  readonly to: string
}
