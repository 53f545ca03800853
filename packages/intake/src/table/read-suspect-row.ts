import { isSuspectText } from '../bytes/row-decoder.ts'
import type { RowReader } from '../coding/row-reader.ts'
import type { FindingLedger } from '../findings/finding-ledger.ts'
import type { Heading } from '../layout/heading.ts'
import { textIsUtf8 } from '../rules/s104-text-is-utf-8.ts'

/** Reads a row that may have a lost character. One in a note or a label does no harm to the count: it is left out. */
export function readSuspectRow(
  cells: readonly string[],
  row: number,
  heading: Heading,
  findings: FindingLedger,
  read: RowReader,
): void {
  const complaint = textIsUtf8.judge(cells, heading)
  if (complaint === undefined) {
    read(cells, row)
    return
  }
  findings.add(textIsUtf8, { row, column: null, together: true, ...complaint })
  const needed = [
    ...heading.required.map((column) => heading.places.get(column) ?? -1),
    ...heading.placeOfStratum.values(),
  ].map((place) => cells[place] ?? '')
  if (!needed.some(isSuspectText))
    read(
      cells.map((cell) => (isSuspectText(cell) ? '' : cell)),
      row,
    )
}
