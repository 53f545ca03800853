import Papa, { type ParseResult } from 'papaparse'
import { isSuspectText } from '../bytes/decode-text.ts'
import { detectDelimiter, type Delimiter } from './detect-delimiter.ts'

/**
 * The longest row, in characters. A longer one mostly has a quotation mark that is never closed, and would swallow the
 * rest of the file.
 */
export const longestRow = 1_000_000

/** Rows of a table as they come off the file. `cells` belongs to the reader only until the next row. */
export interface Rows {
  readonly delimiter: Delimiter
  /** Spreadsheet row of `records[0]`; a quoted line break does not begin a new one. */
  readonly firstRow: number
  readonly records: readonly (readonly string[])[]
  /** Spreadsheet rows among these whose quotation marks do not pair up. */
  readonly badQuotes: readonly number[]
  /** Spreadsheet row that is too long to be one: the reading ends there. */
  readonly overlong?: number
  /** Whether a character among these rows may be lost or be no text: then, and only then, they are looked through. */
  readonly isSuspect: boolean
}

/** Rows up to the end of the file, or up to a row that never ends. */
export async function* readRecords(slices: AsyncIterable<string>): AsyncGenerator<Rows> {
  let pending = ''
  let firstRow = 1
  let delimiter: Delimiter | undefined
  // A row that spans many slices is looked at only when it has doubled, so that the work stays linear.
  let enough = 0

  const parse = (isEnd: boolean): Rows => {
    delimiter ??= detectDelimiter(pending)
    // Papa Parse cuts text into cells; it is asked for nothing else. Its own streams would need callbacks or Node.
    const parser = new Papa.Parser({ delimiter, newline: '\n' })
    const parsed: ParseResult<string[]> = parser.parse(pending, 0, !isEnd)
    const badQuotes = parsed.errors.flatMap(({ row = 0 }) => (row < parsed.data.length ? firstRow + row : []))
    const rows = {
      delimiter,
      firstRow,
      records: parsed.data,
      badQuotes: [...new Set(badQuotes)],
      isSuspect: isSuspectText(pending),
    }
    pending = pending.slice(parsed.meta.cursor)
    firstRow += parsed.data.length
    return rows
  }

  for await (const slice of slices) {
    pending += slice
    if (pending.length < enough) continue
    const rows = parse(false)
    if (rows.records.length > 0) yield rows
    enough = rows.records.length > 0 ? 0 : pending.length * 2
    if (pending.length > longestRow) {
      yield { ...rows, records: [], badQuotes: [], overlong: firstRow }
      return
    }
  }
  if (pending !== '') yield parse(true)
}
