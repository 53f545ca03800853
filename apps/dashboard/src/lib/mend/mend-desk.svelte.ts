import type { Edit, Finding, TableRow } from '@muster/intake'
import { rowsInWords } from '#lib/words/rows-in-words.ts'
import { columnLetters } from './column-letters.ts'
import { cellsWithFindings, type RowFindings } from './cells-with-findings.ts'
import { act, noChanges, type Act, type History, type RowChange, type Step } from './changes-history.ts'
import { countRows } from './count-rows.ts'
import { editsOf } from './edits-of.ts'
import { moved, type GridMove, type GridPlace } from './grid-keys.ts'
import { historyOf } from './history-of.ts'
import { LatestAnswer } from './latest-answer.ts'
import { leftInWords } from './left-in-words.ts'
import type { MendChecked, RowSource } from './mend-session.ts'
import { placeOfStep } from './place-of-step.ts'
import { positionOfRow } from './position-of-row.ts'
import { nextSpot, problemSpots, rowsToShow, type Spot, type Wanted } from './problem-order.ts'
import { repairedCells } from './repaired-cells.ts'
import { RowStore } from './row-store.ts'
import { sameEdits } from './same-edits.ts'
import { touchedSpots } from './touched-spots.ts'

const none: readonly Finding[] = []
const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What a desk needs of the page around it. */
export interface DeskSetting {
  readonly source: RowSource
  readonly checked: () => MendChecked
  /** Hears of all edits after each change. */
  readonly onEdits: (edits: readonly Edit[]) => void
  /** Checks again; `accept` makes the answer the one that `checked` gives. */
  readonly check: (edits: readonly Edit[]) => Promise<{ checked: MendChecked; accept: () => void }>
}

/** A person's work on the rows of one file: where they are, what they changed, and what is said of it. */
export class MendDesk {
  readonly #setting: DeskSetting
  readonly #store: RowStore
  readonly #recheck: LatestAnswer<readonly Edit[], Awaited<ReturnType<DeskSetting['check']>>>
  /** The edits that this desk told last: others come from outside. */
  #told: readonly Edit[] = []
  #arrivals = $state(0)
  /** Where the person is: the number of the row, and its position among all rows. */
  #row = $state(0)
  #position = $state(0)

  history = $state.raw(noChanges)
  wanted = $state<Wanted | 'all'>('to_fix')
  rowCount = $state(0)
  /** The first rows, for the widths of columns; undefined until they came. */
  samples = $state.raw<readonly (readonly string[])[]>()
  place = $state(0)
  /** The text that is being written in the cell where the person is; null while none is. */
  draft = $state<string | null>(null)
  checking = $state(false)
  /** What was done last, for those who hear it. */
  said = $state('')
  problem = $state<string>()
  /** Counts up when the cell where the person is should be shown and take the focus. */
  reveals = $state(0)

  readonly headings = $derived.by(() => this.#setting.checked().headings)
  readonly findings = $derived.by(() =>
    cellsWithFindings(this.#setting.checked().summary.findings, this.headings),
  )
  readonly spots = $derived(problemSpots(this.findings, this.wanted === 'all' ? 'to_fix' : this.wanted))
  readonly touched = $derived(touchedSpots(this.history))
  /** Numbers of the rows that are shown; null for all rows of the file. */
  readonly listed = $derived(this.wanted === 'all' ? null : rowsToShow(this.spots, this.touched))
  readonly count = $derived(this.listed?.length ?? this.rowCount)
  /** Where the person is among the rows that are shown. */
  readonly at = $derived.by(() => {
    if (this.listed === null) return this.#position
    const at = this.listed.findIndex((row) => row >= this.#row)
    return at === -1 ? Math.max(0, this.listed.length - 1) : at
  })
  readonly row = $derived.by(() => this.listed?.[this.at] ?? this.rawAt(this.at)?.row)
  readonly #repaired = $derived.by(() =>
    repairedCells(this.#setting.checked().summary.repairs, this.headings),
  )

  constructor(setting: DeskSetting) {
    this.#setting = setting
    this.#store = new RowStore(
      setting.source,
      () => (this.#arrivals += 1),
      (cause) => this.#fail(cause),
    )
    this.#recheck = new LatestAnswer({
      ask: setting.check,
      pause: 150,
      onAsk: () => (this.checking = true),
      onAnswer: ({ checked, accept }) => {
        this.checking = false
        this.problem = undefined
        accept()
        this.said = leftInWords(checked.summary.counts)
      },
      onFail: (cause) => this.#fail(cause),
    })
    const [first] = this.spots
    if (first !== undefined) {
      this.#row = first.row
      this.place = first.place ?? -1
    }
    void this.#begin()
  }

  async #begin(): Promise<void> {
    const { source, checked } = this.#setting
    try {
      const first = await source.rows(0, 50)
      this.samples = first.map(({ cells }) => cells)
      this.rowCount = await countRows(source, checked().summary.rows)
    } catch (cause) {
      this.#fail(cause)
    }
  }

  #fail(cause: unknown): void {
    this.checking = false
    this.problem = cause instanceof Error ? cause.message : String(cause)
  }

  get source(): RowSource {
    return this.#setting.source
  }

  stop(): void {
    this.#recheck.stop()
  }

  /** Takes over edits that the page gave, unless they are this desk's own. */
  async takeOver(edits: readonly Edit[]): Promise<void> {
    if (sameEdits(edits, this.#told)) return
    this.#told = edits
    const raw = edits.length === 0 ? [] : await this.#setting.source.findRows(edits.map(({ row }) => row))
    if (edits === this.#told) this.history = historyOf(edits, raw)
  }

  // Rows

  /** The raw row at a place of the list; undefined until it has come. */
  rawAt(at: number): TableRow | undefined {
    // Rows come later: who reads one is told when some came.
    void this.#arrivals
    const row = this.listed?.[at]
    if (this.listed === null) return this.#store.at(at)
    return row === undefined ? undefined : this.#store.row(row)
  }

  rawOf(row: number): TableRow | undefined {
    void this.#arrivals
    return this.#store.row(row)
  }

  want(from: number, to: number): void {
    if (this.listed === null) this.#store.wantPositions(from, to)
    else this.#store.wantRows(this.listed.slice(from, to))
  }

  wantRows(rows: readonly number[]): void {
    this.#store.wantRows(rows)
  }

  changeOf(row: number): RowChange | undefined {
    return this.history.rows.get(row)
  }

  findingsOf(row: number): RowFindings | undefined {
    return this.findings.rows.get(row)
  }

  /** What is said of a cell, or with place -1 of its row as a whole. */
  findingsAt(row: number, place: number): readonly Finding[] {
    const there = this.findings.rows.get(row)
    return (place === -1 ? there?.whole : there?.cells.get(place)) ?? none
  }

  /** The text of a cell as it stands now. */
  textOf({ row, cells }: TableRow, place: number): string {
    return this.changeOf(row)?.cells.find((cell) => cell.place === place)?.to ?? cells[place] ?? ''
  }

  /** What intake read in a cell in place of its text, if it is still that text. */
  readAs(row: number, place: number, text: string): string | undefined {
    const repair = this.#repaired.get(`${row} ${place}`)
    return repair?.from === text && repair.to !== text ? repair.to : undefined
  }

  /** `row 14, state` */
  nameOf(row: number, place: number): string {
    return place === -1 ? `row ${row}` : `row ${row}, ${this.headings[place] ?? columnLetters(place)}`
  }

  // Moving

  goTo({ at, place }: GridPlace): void {
    this.place = place
    if (this.listed === null) this.#position = at
    this.#row = this.listed?.[at] ?? this.#store.at(at)?.row ?? this.#row
  }

  move(move: GridMove, page = 1): void {
    const here = { at: this.at, place: this.place }
    this.goTo(moved(here, move, { rows: this.count, columns: this.headings.length, page }))
    this.reveals += 1
  }

  async goToSpot({ row, place }: Spot): Promise<void> {
    const { source } = this.#setting
    if (this.listed === null) this.#position = await positionOfRow(source, row, this.rowCount)
    this.#row = row
    this.place = place ?? -1
    this.reveals += 1
  }

  nextProblem(step: 1 | -1): void {
    const here = { row: this.row ?? 0, place: this.place === -1 ? null : this.place }
    const next = nextSpot(this.spots, here, step)
    if (next === undefined) this.said = 'There is nothing to fix here.'
    else void this.goToSpot(next)
  }

  /** Shows other rows; the person stays at theirs, if it is among them. */
  async show(wanted: Wanted | 'all'): Promise<void> {
    const row = this.row ?? this.#row
    this.#row = row
    if (wanted === 'all') this.#position = await positionOfRow(this.#setting.source, row, this.rowCount)
    this.wanted = wanted
  }

  // Changing

  write(raw: TableRow, place: number, to: string): void {
    this.#do({ kind: 'write', cells: [{ row: raw.row, place, from: raw.cells[place] ?? '', to }] })
  }

  writeAll(cells: readonly { row: number; place: number; from: string }[], to: string): void {
    this.#do({ kind: 'write', cells: cells.map((cell) => ({ ...cell, to })) })
  }

  takeOut(row: number): void {
    this.#do({ kind: 'take_out', rows: [row] })
    this.said = `Row ${row} is taken out.`
  }

  bringBack(...rows: readonly number[]): void {
    this.#do({ kind: 'bring_back', rows })
    this.said = `${sentenceCase(rowsInWords(rows))} ${rows.length === 1 ? 'is' : 'are'} back.`
  }

  discardAll(): void {
    this.#do({ kind: 'discard' })
    this.said = 'All changes are discarded. Undo brings them back.'
  }

  undo(): void {
    this.#again('undo', this.history.past.at(-1), 'Undone')
  }

  redo(): void {
    this.#again('redo', this.history.future.at(-1), 'Done again')
  }

  #again(kind: 'undo' | 'redo', step: Step | undefined, word: string): void {
    const [first] = step ?? []
    if (step === undefined || first === undefined) {
      this.said = `Nothing to ${kind}.`
      return
    }
    this.#do({ kind })
    const place = placeOfStep(first)
    this.said = `${word}: ${step.length === 1 ? this.nameOf(first.row, place) : `${step.length} rows`}.`
    void this.goToSpot({ row: first.row, place: place === -1 ? null : place })
  }

  #do(does: Act): void {
    const next: History = act(this.history, does)
    if (next === this.history) return
    // Who is at a place of a list of all rows stays at the row.
    this.#row = this.row ?? this.#row
    this.history = next
    this.#told = editsOf(next)
    this.#setting.onEdits(this.#told)
    this.#recheck.soon(this.#told)
  }
}
