import { columnOf, isColumn } from '../layout/columns.ts'
import { Refused, type WorkbookRefusal } from './workbook-refusal.ts'
import type { Workbook, WorkbookSheet } from './workbook.ts'

/** Which sheet is the table. */
export type SheetChoice =
  /** `because` of `headings`, it is the only one of several with column names: tell that as a repair (R131). */
  | {
      readonly kind: 'chosen'
      readonly sheet: WorkbookSheet
      readonly because: 'asked' | 'only' | 'headings'
    }
  /** Nobody but the person can know (S133). */
  | { readonly kind: 'choose'; readonly sheets: readonly string[] }
  /** No sheet has text. */
  | { readonly kind: 'empty' }
  | WorkbookRefusal

/** Rows in which column names are looked for: titles and dates may stand above them. */
const searchedRows = 20
/** Award, quarter and state are columns of every layout. */
const enoughColumns = 3

/**
 * The sheet that was asked for; or else the only one with text; or else the only one with column names that Muster knows:
 * instructions and lists of codes often stand beside the table. A hidden sheet is never chosen over one that can be seen.
 */
export function sheetChoice({ sheets, rowsOf }: Workbook, asked?: string): SheetChoice {
  if (asked !== undefined) {
    const sheet = findSheet(sheets, asked)
    if (sheet !== undefined) return { kind: 'chosen', sheet, because: 'asked' }
    return new Refused('no-such-sheet', 'The sheet that was asked for is not in this workbook, or is empty.')
      .refusal
  }
  const seen = sheets.filter(({ isHidden }) => !isHidden)
  const candidates = seen.length > 0 ? seen : sheets
  const [first, ...others] = candidates
  if (first === undefined) return { kind: 'empty' }
  if (others.length === 0) return { kind: 'chosen', sheet: first, because: 'only' }
  const [table, ...otherTables] = candidates.filter(({ name }) => hasColumnNames(rowsOf(name)))
  if (table !== undefined && otherTables.length === 0)
    return { kind: 'chosen', sheet: table, because: 'headings' }
  return { kind: 'choose', sheets: sheets.map(({ name }) => name) }
}

/** Excel tells sheets apart whatever their capitals. */
const findSheet = (sheets: readonly WorkbookSheet[], asked: string): WorkbookSheet | undefined =>
  sheets.find(({ name }) => name === asked) ??
  sheets.find(({ name }) => name.trim().toLowerCase() === asked.trim().toLowerCase())

function hasColumnNames(rows: ReturnType<Workbook['rowsOf']>): boolean {
  let searched = 0
  for (const { cells } of rows) {
    const columns = cells.map(columnOf).filter((column) => column !== undefined && isColumn(column))
    if (new Set(columns).size >= enoughColumns) return true
    searched += 1
    if (searched === searchedRows) return false
  }
  return false
}
