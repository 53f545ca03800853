import { piecesOf, type ByteSource } from '../bytes/byte-source.ts'
import { encodingOf } from '../bytes/encoding.ts'
import { gather, joined } from '../bytes/gather.ts'
import { limited } from '../bytes/limited.ts'
import { peek } from '../bytes/peek.ts'
import { isWorkbook } from '../bytes/recognize-content.ts'
import { RowDecoder } from '../bytes/row-decoder.ts'
import { toUtf8 } from '../bytes/to-utf8.ts'
import type { Sink } from '../coding/row-reader.ts'
import { separatorLineRead, utf16Read, windows1252Read } from '../findings/file-repair-kinds.ts'
import type { Limits } from '../limits.ts'
import { rulebook } from '../rules/rulebook.ts'
import { fileIsNotTooLarge } from '../rules/s111-file-is-not-too-large.ts'
import type { RowTaker } from './row-taker.ts'
import { readWorkbook } from './read-workbook.ts'
import { TextRows } from './text-rows.ts'

/** Enough to tell what a file is. */
const headLength = 4_096

export interface RowsOptions {
  readonly limits: Limits
  /** Codes of kinds of repair that the person does not want. */
  readonly refused: ReadonlySet<string>
  /** Which sheet of a workbook. */
  readonly sheet: string | undefined
  /** Called after every stretch of the file. What it returns is waited for. */
  readonly onStretch?: (bytesRead: number) => void | Promise<void>
}

/** What the rows of a file came from. */
export interface RowsRead {
  /** As a person reads it; `unknown` if the file is no table. */
  readonly encoding: string
  /** One character; none if the file is no text. */
  readonly delimiter: string
  /** Names of the sheets that have text, if it is a workbook; and the one that was read. */
  readonly sheets: readonly string[]
  readonly sheet: string | null
  /** False if the reading broke off. */
  readonly isWhole: boolean
}

const noRows: RowsRead = { encoding: 'unknown', delimiter: '', sheets: [], sheet: null, isWhole: false }

/** Reads the rows of a file, whatever kind of table it is, and gives them one by one to `taker`. */
export async function readRows(
  bytes: ByteSource,
  options: RowsOptions,
  taker: RowTaker,
  sink: Pick<Sink, 'findings' | 'repairs'>,
): Promise<RowsRead> {
  const source = piecesOf(bytes)
  let isWhole = true
  const pieces = limited(source, options.limits.bytes, () => {
    isWhole = false
    const megabytes = Math.floor(options.limits.bytes / 1024 / 1024)
    const message = `This file is larger than ${megabytes} MB. The rest was not read.`
    sink.findings.add(fileIsNotTooLarge, { row: null, column: null, message })
  })
  try {
    const { head, pieces: all } = await peek(pieces, headLength)
    if (!judgeContent(head, sink)) return noRows
    const read = isWorkbook(head)
      ? await readWorkbook(await wholeOf(all), options, taker, sink)
      : await readText(all, head, options, taker, sink)
    return { ...read, isWhole: isWhole && read.isWhole }
  } finally {
    await source.return(undefined)
  }
}

/** A workbook can only be read from its end. */
async function wholeOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  let size = 0
  for await (const piece of pieces) {
    all.push(piece.slice())
    size += piece.length
  }
  return joined(all, size)
}

async function readText(
  pieces: AsyncIterable<Uint8Array>,
  head: Uint8Array,
  { limits, refused, onStretch }: RowsOptions,
  taker: RowTaker,
  sink: Pick<Sink, 'findings' | 'repairs'>,
): Promise<RowsRead> {
  const encoding = encodingOf(head)
  if (encoding.startsWith('UTF-16')) sink.repairs.add(utf16Read, null, null, encoding, 'UTF-8')
  const decoder = new RowDecoder(encoding === 'UTF-8' && !refused.has(windows1252Read.code))
  const rows = new TextRows(taker, decoder, sink, {
    longCell: limits.cellBytes,
    readsSeparatorLine: !refused.has(separatorLineRead.code),
  })
  let bytesRead = 0
  let before: Uint8Array | undefined
  let goesOn = true
  // One piece behind: the last one must be known to be the last.
  for await (const piece of gather(toUtf8(pieces, encoding, head))) {
    if (before !== undefined) goesOn = rows.take(before, false)
    bytesRead += before?.length ?? 0
    await onStretch?.(bytesRead)
    if (!goesOn) break
    before = piece
  }
  if (goesOn && before !== undefined) rows.take(before, true)
  return {
    encoding: decoder.isWindows ? 'Windows-1252' : encoding,
    delimiter: rows.delimiter,
    sheets: [],
    sheet: null,
    isWhole: !rows.isEndless,
  }
}

/** @returns whether the file can be read on. */
function judgeContent(head: Uint8Array, { findings }: Pick<Sink, 'findings'>): boolean {
  for (const rule of rulebook.content) {
    const complaint = rule.judge(head)
    if (complaint === undefined) continue
    findings.add(rule, { row: null, column: null, ...complaint })
    return false
  }
  return true
}
