import { answerKinds, type AnswerKind } from '../coding/answer-kind.ts'

/** The row of a line that was typed into a form: rows of a spreadsheet begin with 1. */
export const typedRow = 0

const shift = 14
const blockLength = 1 << shift
const withinBlock = blockLength - 1

/** Lines in columns of numbers. */
interface Block {
  readonly report: Uint32Array
  readonly stratum: Uint16Array
  /** See `answerKinds`. */
  readonly kind: Uint8Array
  readonly value: Float64Array
  readonly row: Uint32Array
}

/** Lines as they are read: the columns belong to the store, and may be read until the check is over. */
export interface LineBatch extends Block {
  /** How many lines the batch has; the columns may be longer. */
  readonly length: number
  /** The place of its first line among all: what `notes` counts from. */
  readonly first: number
  /** Notes by the place of their line among all lines. */
  readonly notes: ReadonlyMap<number, string>
}

const kinds: readonly AnswerKind[] = Object.values(answerKinds)

/**
 * The lines of a file in columns of numbers: 19 bytes each, in blocks, so that a million lines cost neither a million
 * objects nor a copy when the store grows. Notes are few, and are kept beside.
 */
export class LineStore {
  readonly #blocks: Block[] = []
  readonly #notes = new Map<number, string>()
  #size = 0
  #answers = 0
  #handedOn = 0

  /** Lines, those without an answer included. */
  get size(): number {
    return this.#size
  }

  /** Lines with an answer: a number, not reported, or not tracked. */
  get answers(): number {
    return this.#answers
  }

  /** @returns the place of the line: the number of lines before it. */
  add(report: number, stratum: number, kind: AnswerKind, value: number, row: number): number {
    const line = this.#size++
    if (kind <= answerKinds.notTracked) this.#answers++
    const at = line & withinBlock
    if (at === 0) this.#blocks.push(newBlock())
    const block = this.#blockOf(line)
    block.report[at] = report
    block.stratum[at] = stratum
    block.kind[at] = kind
    block.value[at] = value
    block.row[at] = row
    return line
  }

  addNote(line: number, note: string): void {
    this.#notes.set(line, note)
  }

  /** Lines that were not handed on before, block by block: whole blocks only, unless the file is read to its end. */
  *handOn(isEnd: boolean): Generator<LineBatch> {
    while (this.#size - this.#handedOn >= (isEnd ? 1 : blockLength)) {
      const first = this.#handedOn
      const length = Math.min(blockLength, this.#size - first)
      this.#handedOn += length
      yield { ...this.#blockOf(first), length, first, notes: this.#notes }
    }
  }

  reportOf(line: number): number {
    return this.#blockOf(line).report[line & withinBlock] ?? 0
  }

  stratumOf(line: number): number {
    return this.#blockOf(line).stratum[line & withinBlock] ?? 0
  }

  kindOf(line: number): AnswerKind {
    return kinds[this.#blockOf(line).kind[line & withinBlock] ?? 0] ?? answerKinds.unreadable
  }

  valueOf(line: number): number {
    return this.#blockOf(line).value[line & withinBlock] ?? 0
  }

  rowOf(line: number): number {
    return this.#blockOf(line).row[line & withinBlock] ?? 0
  }

  noteOf(line: number): string {
    return this.#notes.get(line) ?? ''
  }

  #blockOf(line: number): Block {
    const block = this.#blocks[line >> shift]
    if (block === undefined) throw new RangeError(`There is no line ${line}.`)
    return block
  }
}

const newBlock = (): Block => ({
  report: new Uint32Array(blockLength),
  stratum: new Uint16Array(blockLength),
  kind: new Uint8Array(blockLength),
  value: new Float64Array(blockLength),
  row: new Uint32Array(blockLength),
})
