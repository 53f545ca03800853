import { saidNotReported, type BlockLines, type CellColumns } from '@muster/data/loading'
import type { StratumNumbers } from './number-strata.ts'

/**
 * The lines of one report: they come by intake's numbers of strata, in any order, and go by the database's, ascending.
 * One is enough for all reports, one after the other.
 */
export class GatheredLines implements BlockLines {
  readonly stratumIds: Int32Array
  readonly said: Float64Array
  readonly sourceRows: Int32Array
  length = 0
  readonly #strata: StratumNumbers
  readonly #saidOf: Float64Array
  readonly #rowOf: Int32Array
  readonly #noteOf = new Map<number, string>()
  #notes: string[] = []

  constructor(strata: StratumNumbers) {
    const most = strata.idOf.length
    this.#strata = strata
    this.stratumIds = new Int32Array(most)
    this.said = new Float64Array(most)
    this.sourceRows = new Int32Array(most)
    this.#saidOf = new Float64Array(most)
    this.#rowOf = new Int32Array(most)
  }

  get notes(): readonly string[] | undefined {
    return this.#notes.length === 0 ? undefined : this.#notes
  }

  /** A line that stands a second time is left out: the check refuses the file for it. */
  add(stratum: number, said: number, row: number, note: string | undefined): void {
    // No row of a file is 0.
    if (this.#rowOf[stratum] !== 0) return
    this.#saidOf[stratum] = said
    this.#rowOf[stratum] = row
    if (note !== undefined && note !== '') this.#noteOf.set(stratum, note)
  }

  /** Puts what was added in order, and forgets it; what is rolled up is added to `cells`. */
  finish(cells: CellColumns | undefined): void {
    const { idOf, ascending, isRolledUp } = this.#strata
    this.#notes = []
    this.length = 0
    for (const stratum of ascending) {
      const row = this.#rowOf[stratum] ?? 0
      if (row === 0) continue
      this.#rowOf[stratum] = 0
      const id = idOf[stratum] ?? 0
      const said = this.#saidOf[stratum] ?? 0
      this.stratumIds[this.length] = id
      this.said[this.length] = said
      this.sourceRows[this.length] = row
      if (this.#noteOf.size > 0) this.#notes.push(this.#noteOf.get(stratum) ?? '')
      this.length++
      if (cells !== undefined && isRolledUp[stratum] === 1) addTo(cells, id, said)
    }
    this.#noteOf.clear()
  }
}

function addTo({ sum, reporting, notReported, notTracked }: CellColumns, id: number, said: number): void {
  if (said >= 0) {
    sum[id] = (sum[id] ?? 0) + said
    reporting[id] = (reporting[id] ?? 0) + 1
  } else if (said === saidNotReported) notReported[id] = (notReported[id] ?? 0) + 1
  else notTracked[id] = (notTracked[id] ?? 0) + 1
}
