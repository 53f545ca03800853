import type { ExpressLane } from './express-lane.ts'

/** A row as it comes off the file. */
export interface RawRow {
  readonly cells: readonly string[]
  /** Spreadsheet row. */
  readonly row: number
  readonly hasBadQuotes?: boolean
  /** Whether a character in it was lost, or is none. */
  readonly isSuspect?: boolean
  /** Whether empty cells at its end are left out, as workbooks do. */
  readonly mayBeShort?: boolean
  /** Whether a cell may be too long; then, and only then, they are measured. */
  readonly isLong?: boolean
  /** The cells as they would be in UTF-8, if they were read as Windows-1252. */
  readonly asUtf8?: readonly string[]
}

/** Who takes the rows of a file. Both answer false when nothing more is to be read. */
export interface RowTaker {
  readonly take: (row: RawRow) => boolean
  readonly express?: ExpressWay | undefined
}

/** A way for rows of which there is nothing to say. */
export interface ExpressWay {
  /** Whether a row may go this way. */
  readonly isOpen: (row: number) => boolean
  readonly lane: ExpressLane
  /** To be called for each row that went this way. */
  readonly count: () => void
}

export const isBlankRow = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell === '' || cell.trim() === '')
