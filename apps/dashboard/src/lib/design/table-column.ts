import type { Snippet } from 'svelte'

/** One column of a DataTable over rows of type `Row`. */
export interface TableColumn<Row> {
  label: string
  /** The words of the cell; also what is shown when there is no `cell`. Null reads as "none". */
  text: (row: Row) => string | number | null
  /** Where the cell leads. */
  href?: (row: Row) => string | undefined
  /** Numbers stand right, under each other digit by digit. */
  numeric?: boolean
  /** Names the row for people who hear the table. */
  rowHeader?: boolean
  /** Never breaks: dates, award numbers, quarters. */
  nowrap?: boolean
  /** Left out on a narrow screen: another column says it there. */
  wideOnly?: boolean
  /** Draws the cell instead of `text`. */
  cell?: Snippet<[Row]>
}
