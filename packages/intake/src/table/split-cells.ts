import Papa, { type ParseResult } from 'papaparse'

/** The cells of one row. */
export interface SplitRow {
  readonly cells: string[]
  /** Whether its quotation marks do not pair up. */
  readonly hasBadQuotes: boolean
}

/** Cuts the text of one row into cells. Line breaks inside quotation marks become `\n`. */
export function splitCells(text: string, delimiter: string): SplitRow {
  if (!text.includes('"')) return { cells: text.split(delimiter), hasBadQuotes: false }
  // Papa Parse knows what quotation marks mean; where a row ends is known already.
  const parser = new Papa.Parser({ delimiter, newline: '\n' })
  const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text
  const { data, errors }: ParseResult<string[]> = parser.parse(plain, 0, false)
  const [cells = ['']] = data
  return { cells, hasBadQuotes: errors.length > 0 || data.length > 1 }
}
