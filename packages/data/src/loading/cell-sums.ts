import { CopyRows } from './copy-rows.ts'

/** The columns in the order in which `CellSums` writes them. */
export const cellColumns =
  '(stratum_id, fiscal_quarter, program_id, state, sum, reporting, not_reported, not_tracked)'

/** Where cells belong, as it is written: ids as bytes, codes in UTF-8. `key` tells one place from another, and orders them. */
export interface CellPlace {
  readonly key: string
  readonly quarter: Uint8Array
  readonly programId: Uint8Array
  readonly state: Uint8Array
}

/** The cells of one program, quarter and state: a column of each of their numbers, by the number of the stratum. */
export interface CellColumns {
  readonly sum: Float64Array
  readonly reporting: Uint32Array
  readonly notReported: Uint32Array
  readonly notTracked: Uint32Array
}

const roomOfCell = 128

/**
 * Adds up what comes into the roll-up, as the roll-up does: a sum, and how many answered how. A sum is exact: a file has
 * fewer lines than would take nine digits each beyond 2^53.
 */
export class CellSums {
  readonly #places = new Map<string, { place: CellPlace; columns: CellColumns }>()
  readonly #strata: number

  /** `strata`: one more than the largest number of a stratum. */
  constructor(strata: number) {
    this.#strata = strata
  }

  /** The cells of a place, to add to. */
  at(place: CellPlace): CellColumns {
    const known = this.#places.get(place.key)
    if (known !== undefined) return known.columns
    const columns = {
      sum: new Float64Array(this.#strata),
      reporting: new Uint32Array(this.#strata),
      notReported: new Uint32Array(this.#strata),
      notTracked: new Uint32Array(this.#strata),
    }
    this.#places.set(place.key, { place, columns })
    return columns
  }

  /** Every cell that somebody answered, as rows to copy, in the order of the key of `rollup_cell`. */
  *rows(): Generator<Uint8Array<ArrayBuffer>> {
    const rows = new CopyRows()
    const places = [...this.#places.values()].sort((one, other) => (one.place.key < other.place.key ? -1 : 1))
    for (let stratum = 0; stratum < this.#strata; stratum++) {
      for (const { place, columns } of places) {
        const reporting = columns.reporting[stratum] ?? 0
        const notReported = columns.notReported[stratum] ?? 0
        const notTracked = columns.notTracked[stratum] ?? 0
        if (reporting + notReported + notTracked === 0) continue
        if (rows.isFullFor(roomOfCell)) yield rows.take()
        rows.startRow(8, roomOfCell)
        rows.int4(stratum)
        rows.bytes(place.quarter)
        rows.bytes(place.programId)
        rows.bytes(place.state)
        rows.int8(columns.sum[stratum] ?? 0)
        rows.int4(reporting)
        rows.int4(notReported)
        rows.int4(notTracked)
      }
    }
    yield rows.take()
  }
}
