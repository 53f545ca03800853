/** What a person changed in a file, in place: some cells of a row, or the row is taken out. */
export type Edit =
  | { readonly row: number; readonly cells: readonly EditedCell[] }
  | { readonly row: number; readonly removed: true }

/** The new text of one cell. */
export interface EditedCell {
  /** Place of the column, counted from 0. */
  readonly place: number
  readonly text: string
}
