/** Where a line stands, as far as a finding needs to say it. */
export interface SaidPlace {
  /** Spreadsheet row; null if the line is not in the file. */
  readonly row: number | null
  readonly column: string
  /** Place of the column, counted from 0, where its name does not tell it: in the wide layout. */
  readonly place?: number
  /** The line itself, `TX new_clients.gender.male`, where rows do not tell it. */
  readonly subject?: string
}
