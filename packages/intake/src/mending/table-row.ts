/** A row of a file as it stands there. */
export interface TableRow {
  /** Spreadsheet row. */
  readonly row: number
  readonly cells: readonly string[]
}
