/** A row of a sheet that has text. */
export interface WorkbookRow {
  /** The number that Excel shows beside it. Rows without text are left out, and leave a gap. */
  readonly row: number
  /**
   * Text of its cells, column A first, dates and times as `2017-09-30`, `14:30:00`; empty cells at the end may be missing. Of columns beyond the limit only the first
   * text is kept, in the place that follows the last column: so the row is one cell longer than allowed, and no longer.
   */
  readonly cells: readonly string[]
  /** Places of cells whose text is the result of a formula, as it was when the workbook was saved. */
  readonly formulas?: readonly number[]
  /** Places, among these, of formulas without a saved result: their cells are empty. */
  readonly uncalculated?: readonly number[]
}
