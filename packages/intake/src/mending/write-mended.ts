import type { ByteSource } from '../bytes/byte-source.ts'
import type { CheckOptions } from '../check-result.ts'
import { FindingLedger } from '../findings/finding-ledger.ts'
import type { Finding } from '../findings/finding.ts'
import { RepairLedger } from '../findings/repair-ledger.ts'
import { annotationColumns } from '../layout/annotation-columns.ts'
import { HeadingSearch } from '../layout/heading-search.ts'
import { defaultLimits } from '../limits.ts'
import { editedCells } from '../table/edited-cells.ts'
import { readRows } from '../table/read-rows.ts'
import { isBlankRow, type RawRow } from '../table/row-taker.ts'
import { byteOrderMark, csvRow } from '../template/csv-cell.ts'
import type { Edit } from './edit.ts'

export interface MendOptions extends Pick<CheckOptions, 'sheet' | 'limits' | 'columnMapping' | 'refused'> {
  readonly edits: readonly Edit[]
  /** Which rows below the column names are written; all of them if absent. Those that are stand close together. */
  readonly keeps?: (row: number) => boolean
}

/**
 * The file with what a person changed in it: CSV as RFC 4180 has it, in UTF-8 with a byte-order mark. Rows keep their
 * places, but for those that were taken out. What was not changed stays as it was written; no cell is a live formula.
 */
export async function* writeCorrected(bytes: ByteSource, options: MendOptions): AsyncGenerator<string> {
  yield* written(bytes, options, (cells) => cells)
}

/**
 * The same with three columns more, `muster_code`, `muster_message` and `muster_fix`: what is found in each row. What
 * concerns the whole file or its column names stands in the first row below them.
 */
export async function* writeAnnotated(
  bytes: ByteSource,
  options: MendOptions & { readonly findings: readonly Finding[] },
): AsyncGenerator<string> {
  const byRow = Map.groupBy(options.findings, ({ row }) => row)
  let waiting = byRow.get(null) ?? []
  yield* written(bytes, options, (cells, { row, width, isHeading }) => {
    const padded = [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')]
    const own = byRow.get(row) ?? []
    if (isHeading) {
      waiting = [...waiting, ...own]
      return [...padded, ...annotationColumns]
    }
    const told = [...waiting, ...own]
    waiting = []
    return [
      ...padded,
      ...annotationColumns.map((column) => told.map((finding) => annotationOf(finding, column)).join(' | ')),
    ]
  })
}

const annotationOf = (
  { code, message, fix }: Finding,
  column: (typeof annotationColumns)[number],
): string => {
  if (column === 'muster_code') return code
  return column === 'muster_message' ? message : fix
}

interface Where {
  readonly row: number
  /** How many columns have a name. */
  readonly width: number
  readonly isHeading: boolean
}

type Arrange = (cells: readonly string[], where: Where) => readonly string[]

/** Rows are put together in texts of this many characters. */
const partLength = 262_144

async function* written(bytes: ByteSource, options: MendOptions, arrange: Arrange): AsyncGenerator<string> {
  const edits = new Map(options.edits.map((edit) => [edit.row, edit]))
  const search = new HeadingSearch(options.columnMapping ?? [], true)
  const parts: string[] = []
  let part: string = byteOrderMark
  let width: number | undefined
  let nextRow = 1

  const { keeps } = options
  const write = (raw: RawRow, isHeading: boolean, arranged = arrange) => {
    if (keeps !== undefined && !isHeading && !keeps(raw.row)) return
    const edit = edits.get(raw.row)
    const cells = edit === undefined ? raw.cells : editedCells(raw.cells, edit)
    // Blank rows are kept, so that rows have the same numbers as before.
    for (; keeps === undefined && nextRow < raw.row; nextRow++) part += '\r\n'
    nextRow += 1
    if (cells === undefined) return
    part += csvRow(arranged(cells, { row: raw.row, width: width ?? cells.length, isHeading }))
    if (part.length < partLength) return
    parts.push(part)
    part = ''
  }
  const begin = (found: ReturnType<HeadingSearch['settle']>) => {
    if (found === undefined) return
    width = found.heading.cells.length
    for (const raw of found.above) write(raw, false, (cells) => cells)
    write(found.heading, true)
    for (const raw of found.below) write(raw, false)
  }
  const take = (raw: RawRow): boolean => {
    if (isBlankRow(raw.cells)) return true
    if (width === undefined) begin(search.take(raw))
    else write(raw, false)
    return true
  }
  const limits = { ...defaultLimits, ...options.limits }
  const sink = { findings: new FindingLedger(), repairs: new RepairLedger() }
  await readRows(bytes, { limits, refused: new Set(options.refused), sheet: options.sheet }, { take }, sink)
  if (width === undefined) begin(search.settle())
  yield* parts
  yield part
}
