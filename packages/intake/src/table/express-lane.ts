import { answerKinds } from '../coding/answer-kind.ts'
import type { Meanings } from '../coding/row-reader.ts'
import type { LineStore } from '../counts/line-store.ts'
import type { Column } from '../layout/columns.ts'
import type { Heading } from '../layout/heading.ts'
import { personalRuleFor } from '../privacy/looks-personal.ts'
import { ByteMemo } from './byte-memo.ts'
import type { RecordScanner } from './record-scanner.ts'

const zero = 0x30
const mostDigits = 9

/** Columns that the lane looks up as one text: they follow each other in every file that comes from the template. */
const placeColumns: readonly Column[] = ['award_number', 'fiscal_quarter', 'state']
const lineColumns: readonly Column[] = ['metric', 'breakdown', 'category']

/**
 * Takes rows of which there is nothing to say straight from their bytes to the store, without a text or an object for any
 * of them. Each different text was understood, and judged by the rules, once before; a row with anything unusual is not
 * taken, and goes the long way. That both ways say the same of every file, a property test holds.
 */
export class ExpressLane {
  readonly #lines: LineStore
  readonly #meanings: Meanings
  readonly #columns: number
  readonly #place: number
  readonly #line: number
  readonly #value: number
  /** Places of cells in which anything may stand. */
  readonly #free: readonly number[]
  readonly #note: number
  /** Number of the report by award, quarter and state; number of the stratum by metric, breakdown and category. */
  readonly #reports = new ByteMemo<number>()
  readonly #strata = new ByteMemo<number>()
  readonly #harmless = new ByteMemo<true>()
  readonly #decoder = new TextDecoder()
  // The place of the row before: rows of one report mostly follow each other.
  #lastPlace = new Uint8Array(0)
  #lastReport = -1

  /** @returns undefined if the columns stand in another order. */
  static under(heading: Heading, lines: LineStore, meanings: Meanings): ExpressLane | undefined {
    const follow = (group: readonly Column[]) =>
      group.every(
        (column, at) => heading.places.get(column) === (heading.places.get(group[0] ?? column) ?? 0) + at,
      )
    if (heading.layout !== 'long' || heading.twice.length > 0) return undefined
    return follow(placeColumns) && follow(lineColumns) ? new ExpressLane(heading, lines, meanings) : undefined
  }

  private constructor({ names, places, unread }: Heading, lines: LineStore, meanings: Meanings) {
    this.#lines = lines
    this.#meanings = meanings
    this.#columns = names.length
    this.#place = places.get('award_number') ?? 0
    this.#line = places.get('metric') ?? 0
    this.#value = places.get('value') ?? 0
    this.#note = places.get('note') ?? -1
    this.#free = unread
  }

  /** Takes the row that `scanner` has just found from `from` on. @returns false if it must go the long way. */
  take(bytes: Uint8Array, from: number, { ends, count }: RecordScanner, row: number): boolean {
    if (count !== this.#columns) return false
    const startOf = (place: number): number => (place === 0 ? from : (ends[place - 1] ?? 0) + 1)
    if (this.#note !== -1 && ends[this.#note] !== startOf(this.#note)) return false
    const value = numberIn(bytes, startOf(this.#value), ends[this.#value] ?? 0)
    if (value === -1) return false
    for (const place of this.#free)
      if (!this.#isHarmless(bytes, startOf(place), ends[place] ?? 0)) return false
    const report = this.#reportAt(bytes, startOf(this.#place), ends)
    if (report === -1) return false
    const stratum = this.#stratumAt(bytes, startOf(this.#line), ends)
    if (stratum === -1) return false
    this.#lines.add(report, stratum, answerKinds.value, value, row)
    return true
  }

  #isHarmless(bytes: Uint8Array, from: number, to: number): boolean {
    if (from === to || this.#harmless.find(bytes, from, to) === true) return true
    if (personalRuleFor(this.#text(bytes, from, to)) !== undefined) return false
    this.#harmless.set(bytes, from, to, true)
    return true
  }

  #reportAt(bytes: Uint8Array, from: number, ends: Int32Array): number {
    const to = ends[this.#place + 2] ?? 0
    if (this.#isLastPlace(bytes, from, to)) return this.#lastReport
    const report = this.#reports.find(bytes, from, to) ?? this.#understandPlace(bytes, from, ends)
    if (report === -1) return -1
    this.#lastPlace = bytes.slice(from, to)
    this.#lastReport = report
    return report
  }

  #isLastPlace(bytes: Uint8Array, from: number, to: number): boolean {
    const last = this.#lastPlace
    if (last.length !== to - from) return false
    // From the end, where rows of different reports differ soonest.
    for (let at = last.length - 1; at >= 0; at--) if (last[at] !== bytes[from + at]) return false
    return true
  }

  #understandPlace(bytes: Uint8Array, from: number, ends: Int32Array): number {
    const [award, quarter, state] = this.#threeTexts(bytes, from, this.#place, ends)
    const { report, isPlain } = this.#meanings.placeOf(award, quarter, state)
    if (report === -1 || !isPlain) return -1
    this.#reports.set(bytes, from, ends[this.#place + 2] ?? 0, report)
    return report
  }

  #stratumAt(bytes: Uint8Array, from: number, ends: Int32Array): number {
    const to = ends[this.#line + 2] ?? 0
    const known = this.#strata.find(bytes, from, to)
    if (known !== undefined) return known
    const [metric, breakdown, category] = this.#threeTexts(bytes, from, this.#line, ends)
    const { id, isPlain } = this.#meanings.lineOf(metric, breakdown, category)
    const stratum = isPlain ? id : -1
    this.#strata.set(bytes, from, to, stratum)
    return stratum
  }

  #threeTexts(
    bytes: Uint8Array,
    from: number,
    place: number,
    ends: Int32Array,
  ): readonly [string, string, string] {
    const [first = 0, second = 0, third = 0] = ends.subarray(place, place + 3)
    return [
      this.#text(bytes, from, first),
      this.#text(bytes, first + 1, second),
      this.#text(bytes, second + 1, third),
    ]
  }

  #text(bytes: Uint8Array, from: number, to: number): string {
    return this.#decoder.decode(bytes.subarray(from, to))
  }
}

/** The number that one to nine digits stand for; -1 for anything else. */
function numberIn(bytes: Uint8Array, from: number, to: number): number {
  if (to === from || to - from > mostDigits) return -1
  let number = 0
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - zero
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}
