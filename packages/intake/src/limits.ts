/** What a file may cost. Checked while it is read, before memory is spent. */
export interface Limits {
  readonly bytes: number
  /** Rows below the column names. */
  readonly rows: number
  readonly columns: number
  /** Of one cell, in bytes of UTF-8. */
  readonly cellBytes: number
  /** Different awards, quarters and states together: each is a report that is judged by itself. */
  readonly reports: number
}

/** A quarter of one award is about 200 rows and 15 KB; a state's awards over ten years fit as well. */
export const defaultLimits: Limits = {
  bytes: 50 * 1024 * 1024,
  rows: 1_000_000,
  columns: 200,
  cellBytes: 32 * 1024,
  reports: 50_000,
}
