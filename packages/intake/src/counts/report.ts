import type { ProgramKind } from '@muster/metrics'
import type { AwardFacts } from '../award-facts.ts'
import { answerKinds, type AnswerKind } from '../coding/answer-kind.ts'
import { strata, stratumOf } from '../coding/strata.ts'
import type { SaidPlace } from '../findings/said-place.ts'
import type { Column } from '../layout/columns.ts'
import { stratumKey } from '@muster/metrics'
import { spreadsheetColumn } from '../layout/spreadsheet-column.ts'
import type { FormIndex } from './form-index.ts'
import { typedRow, type LineStore } from './line-store.ts'
import type { ReportPlace } from './report-list.ts'

/** What is known of a report besides its lines. */
export interface ReportFacts {
  readonly place: ReportPlace
  readonly facts: AwardFacts | undefined
  /** As known, or as its metrics say. */
  readonly program: ProgramKind | undefined
  /** Undefined where nobody can tell which form it is. */
  readonly form: FormIndex | undefined
}

/** A line that stands again, and the one that stood before. */
export interface Repeated {
  readonly line: number
  readonly before: number
}

/** Where a report has no line. */
const noLine = 255
const kinds: readonly AnswerKind[] = Object.values(answerKinds)

/**
 * All lines of a file for one award, quarter and state, found by stratum. One object serves all reports of a file, one
 * after the other, so that a file of many small reports costs no more than one of few large ones.
 */
export class Report {
  readonly #lines: LineStore
  readonly #placeOfStratum: ReadonlyMap<number, number>
  readonly #namesLines: boolean
  readonly #lineOfStratum = new Int32Array(strata.length).fill(-1)
  // What its line says, by stratum: rules ask for it again and again.
  readonly #kinds = new Uint8Array(strata.length).fill(noLine)
  readonly #numbers = new Float64Array(strata.length).fill(NaN)
  #own: Uint32Array = new Uint32Array(0)
  #about: ReportFacts | undefined
  readonly #repeated: Repeated[] = []

  /**
   * @param placeOfStratum in the wide layout, the place of the column of each stratum.
   * @param namesLines whether every place tells its line as a subject: where lines have no rows, nothing else would.
   */
  constructor(lines: LineStore, placeOfStratum: ReadonlyMap<number, number>, namesLines = false) {
    this.#lines = lines
    this.#placeOfStratum = placeOfStratum
    this.#namesLines = namesLines
  }

  /** Takes up another report. `own` are its lines, in the order of the file. */
  open(about: ReportFacts, own: Uint32Array): void {
    for (const line of this.#own) {
      const stratum = this.#lines.stratumOf(line)
      this.#lineOfStratum[stratum] = -1
      this.#kinds[stratum] = noLine
      this.#numbers[stratum] = NaN
    }
    this.#repeated.length = 0
    this.#own = own
    this.#about = about
    for (const line of own) this.#take(line)
  }

  #take(line: number): void {
    const stratum = this.#lines.stratumOf(line)
    const before = this.#lineOfStratum[stratum] ?? -1
    const kind = this.#lines.kindOf(line)
    const isBlank = kind === answerKinds.blank
    if (before !== -1 && this.#kinds[stratum] !== answerKinds.blank) {
      if (!isBlank) this.#repeated.push({ line, before })
      return
    }
    if (before !== -1 && isBlank) return
    this.#lineOfStratum[stratum] = line
    this.#kinds[stratum] = kind
    this.#numbers[stratum] = kind === answerKinds.value ? this.#lines.valueOf(line) : NaN
  }

  /** @throws Error if no report was opened. */
  get about(): ReportFacts {
    if (this.#about === undefined) throw new Error('No report was opened.')
    return this.#about
  }

  /** Its lines, in the order of the file. */
  get lines(): Uint32Array {
    return this.#own
  }

  /** Lines that stand a second time. Where one of the two is blank, nothing is repeated. */
  get repeated(): readonly Repeated[] {
    return this.#repeated
  }

  stratumOfLine(line: number): number {
    return this.#lines.stratumOf(line)
  }

  rowOfLine(line: number): number {
    return this.#lines.rowOf(line)
  }

  /** What the report says of a stratum; undefined if it has no such line. */
  kindOf(stratum: number): AnswerKind | undefined {
    const kind = this.#kinds[stratum] ?? noLine
    return kind === noLine ? undefined : kinds[kind]
  }

  /** The number that the report gives for a stratum; undefined if it gives none. */
  numberOf(stratum: number): number | undefined {
    const number = this.#numbers[stratum] ?? NaN
    return Number.isNaN(number) ? undefined : number
  }

  /** The spreadsheet row of a stratum; null if it has no line. */
  rowOf(stratum: number): number | null {
    const line = this.#lineOfStratum[stratum] ?? -1
    return line === -1 ? null : this.#lines.rowOf(line)
  }

  /** Where the value of a stratum stands, for a finding about it. */
  placeOf(stratum: number): SaidPlace {
    return this.#said(this.rowOf(stratum), stratum, 'value')
  }

  /** Where a line stands, for a finding about one of its columns. In the wide layout a line is one cell. */
  placeOfLine(line: number, column: Column): SaidPlace {
    return this.#said(this.#lines.rowOf(line), this.#lines.stratumOf(line), column)
  }

  /**
   * Where the value of a stratum stands, in words: `row 14`; in the wide layout `row 2, column F`. `before` stands before
   * them; of a line that was typed into a form there is nothing to say, and then nothing stands there at all.
   */
  whereIs(stratum: number, before: string): string {
    const { row, place } = this.placeOf(stratum)
    if (row === typedRow) return ''
    return `${before}row ${row}${place === undefined ? '' : `, column ${spreadsheetColumn(place)}`}`
  }

  #said(row: number | null, stratum: number, column: Column): SaidPlace {
    const place = this.#placeOfStratum.get(stratum)
    const subject = this.#namesLines && {
      subject: `${this.about.place.state} ${stratumKey(stratumOf(stratum))}`,
    }
    return { row, column, ...(place !== undefined && { place }), ...subject }
  }
}
