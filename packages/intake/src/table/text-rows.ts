import { isSuspectText, type RowDecoder } from '../bytes/row-decoder.ts'
import { joined } from '../bytes/gather.ts'
import { separatorLineRead } from '../findings/file-repair-kinds.ts'
import { noRowIsEndless } from '../rules/s110-no-row-is-endless.ts'
import type { Sink } from '../coding/row-reader.ts'
import { detectDelimiter } from './detect-delimiter.ts'
import { RecordScanner } from './record-scanner.ts'
import { splitCells } from './split-cells.ts'
import type { RowTaker } from './row-taker.ts'

/**
 * The longest row, in bytes. A longer one mostly has a quotation mark that is never closed, and would swallow the rest of
 * the file.
 */
export const longestRow = 1_048_576

/** Cuts UTF-8 (or Windows-1252) bytes into rows, and gives them to the reader until it wants no more. */
export class TextRows {
  delimiter = ''
  /** Whether a row without an end broke off the reading. */
  isEndless = false
  readonly #taker: RowTaker
  readonly #decoder: RowDecoder
  readonly #sink: Pick<Sink, 'findings' | 'repairs'>
  readonly #longCell: number
  readonly #readsSeparatorLine: boolean
  #scanner: RecordScanner | undefined
  #rest = new Uint8Array(0)
  #row = 0
  #isDeclared = false

  /** @param longCell rows of fewer bytes have no cell that is too long. */
  constructor(
    taker: RowTaker,
    decoder: RowDecoder,
    sink: Pick<Sink, 'findings' | 'repairs'>,
    { longCell, readsSeparatorLine }: { longCell: number; readsSeparatorLine: boolean },
  ) {
    this.#taker = taker
    this.#decoder = decoder
    this.#sink = sink
    this.#longCell = longCell
    this.#readsSeparatorLine = readsSeparatorLine
  }

  /** Takes the next bytes. The first ones should be long enough to tell the delimiter. @returns false when it is done. */
  take(piece: Uint8Array, isLast: boolean): boolean {
    const bytes =
      this.#rest.length === 0 ? piece : joined([this.#rest, piece], this.#rest.length + piece.length)
    let at = 0
    this.#scanner ??= this.#begin(bytes)
    const scanner = this.#scanner
    while (at < bytes.length && scanner.scan(bytes, at, bytes.length, isLast)) {
      if (scanner.contentEnd - at > longestRow) return this.#endless()
      this.#row += 1
      if (!this.#takeRow(bytes, at, scanner)) return false
      at = scanner.next
    }
    if (bytes.length - at > longestRow) return this.#endless()
    // The source may use its buffer again.
    this.#rest = bytes.slice(at)
    return true
  }

  #begin(bytes: Uint8Array): RecordScanner {
    const start = new TextDecoder().decode(bytes.subarray(0, 65_536))
    const { delimiter, isDeclared } = detectDelimiter(start, this.#readsSeparatorLine)
    this.delimiter = delimiter
    if (isDeclared) this.#sink.repairs.add(separatorLineRead, 1, null, `sep=${delimiter}`, '')
    this.#isDeclared = isDeclared
    return new RecordScanner(delimiter)
  }
  #takeRow(bytes: Uint8Array, from: number, scanner: RecordScanner): boolean {
    const { express } = this.#taker
    const row = this.#row
    if (row === 1 && this.#isDeclared) return true
    if (express !== undefined && !scanner.hasQuotes && !scanner.isOdd && express.isOpen(row))
      if (express.lane.take(bytes, from, scanner, row)) {
        express.count()
        return true
      }
    const content = bytes.subarray(from, scanner.contentEnd)
    const text = this.#decoder.decode(content, scanner.isOdd)
    const { cells, hasBadQuotes } = splitCells(text, this.delimiter)
    const isRecoded = scanner.isOdd && this.#decoder.isWindows
    return this.#taker.take({
      cells,
      row,
      hasBadQuotes,
      isSuspect: scanner.isOdd && isSuspectText(text),
      isLong: content.length > this.#longCell,
      ...(isRecoded && { asUtf8: splitCells(this.#decoder.asUtf8(content), this.delimiter).cells }),
    })
  }

  #endless(): false {
    const message = 'This row does not end. It and everything after it could not be read.'
    this.#sink.findings.add(noRowIsEndless, { row: this.#row + 1, column: null, message })
    this.isEndless = true
    return false
  }
}
