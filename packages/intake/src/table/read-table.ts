import type { Known } from '../award-facts.ts'
import { longRowReader, type RowReader, type Sink } from '../coding/row-reader.ts'
import { readHeading, type Heading } from '../layout/heading.ts'
import { rowFitsTheColumns } from '../rules/s108-row-fits-the-columns.ts'
import { quotationMarksArePaired } from '../rules/s107-quotation-marks-are-paired.ts'
import { noRowIsEndless } from '../rules/s110-no-row-is-endless.ts'
import { judgeHeading } from './judge-heading.ts'
import type { Rows } from './read-records.ts'
import { readSuspectRow } from './read-suspect-row.ts'

/** What was read of a table, besides what went into the sink. */
export interface ReadTable {
  readonly delimiter: string
  /** Rows below the heading that are not wholly blank. */
  readonly rows: number
  /** Undefined if no row has any text. */
  readonly heading: Heading | undefined
  /** False if a row without an end broke off the reading. */
  readonly isWhole: boolean
}

/** Reads a table row by row: the first row with text is the heading; blank rows are skipped, but keep their number. */
export async function readTable(batches: AsyncIterable<Rows>, known: Known, sink: Sink): Promise<ReadTable> {
  let delimiter = ''
  let rows = 0
  let heading: Heading | undefined
  let read: RowReader | undefined
  let isWhole = true

  for await (const batch of batches) {
    delimiter = batch.delimiter
    const badQuotes = new Set(batch.badQuotes)
    batch.records.forEach((cells, index) => {
      const row = batch.firstRow + index
      const hasBadQuotes = badQuotes.has(row)
      if (hasBadQuotes) sayBadQuotes(row, sink)
      else if (isBlank(cells)) return
      if (heading === undefined) {
        heading = readHeading(cells, row)
        const isUsable = judgeHeading(heading, sink.findings, sink.repairs)
        if (isUsable) read = longRowReader(heading, known, sink)
        return
      }
      rows += 1
      if (read === undefined || hasBadQuotes) return
      if (cells.length !== heading.names.length && isMisfit(cells, row, heading, sink)) return
      if (batch.isSuspect) readSuspectRow(cells, row, heading, sink.findings, read)
      else read(cells, row)
    })
    if (batch.overlong === undefined) continue
    sayOverlong(batch.overlong, sink)
    isWhole = false
  }
  return { delimiter, rows, heading, isWhole }
}

const isBlank = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell === '' || cell.trim() === '')

function sayBadQuotes(row: number, { findings }: Sink): void {
  const message = 'The quotation marks in this row do not come in pairs, so it could not be read.'
  findings.add(quotationMarksArePaired, { row, column: null, message })
}

function sayOverlong(row: number, { findings }: Sink): void {
  const message = 'This row does not end. It and everything after it could not be read.'
  findings.add(noRowIsEndless, { row, column: null, message })
}

function isMisfit(cells: readonly string[], row: number, heading: Heading, { findings }: Sink): boolean {
  const complaint = rowFitsTheColumns.judge(cells, heading)
  if (complaint === undefined) return false
  findings.add(rowFitsTheColumns, { row, column: null, ...complaint })
  return true
}
