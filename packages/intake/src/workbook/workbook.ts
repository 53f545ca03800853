import type { WorkbookRow } from './workbook-row.ts'

/** A sheet with text in it. */
export interface WorkbookSheet {
  readonly name: string
  /** Rows that have text. */
  readonly rows: number
  readonly isHidden: boolean
}

/** A workbook that was read to its end once: its rows can be had as often as needed, and reading them does not fail. */
export interface Workbook {
  /** In the order of their tabs, hidden ones last. Sheets without text and very hidden ones are left out. */
  readonly sheets: readonly WorkbookSheet[]
  /** Rows with text, one by one, while they are unpacked. None if there is no such sheet. */
  readonly rowsOf: (name: string) => Iterable<WorkbookRow>
}
