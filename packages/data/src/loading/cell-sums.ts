import type { QuarterNumber } from '@muster/metrics'
import { CopyRows } from './copy-rows.ts'

/** The columns in the order in which `CellSums` writes them. */
export const cellColumns =
  '(stratum_id, fiscal_quarter, program_id, state, sum, reporting, not_reported, not_tracked)'
export const totalColumns = `(level, place, stratum_id, fiscal_year, ${[1, 2, 3, 4]
  .map((quarter) => `sum_q${quarter}, reporting_q${quarter}, silent_q${quarter}`)
  .join(', ')})`

/**
 * A level of the roll-up in a fiscal year and one of its places, as it is written: in UTF-8. `key` tells one from another, and
 * orders them.
 */
export interface TotalPlace {
  readonly key: string
  readonly fiscalYear: number
  readonly level: Uint8Array
  readonly place: Uint8Array
}

/** Where cells belong, as it is written: ids as bytes, codes in UTF-8. `key` tells one place from another, and orders them. */
export interface CellPlace {
  readonly key: string
  readonly quarter: Uint8Array
  readonly programId: Uint8Array
  readonly state: Uint8Array
  /** Of the fiscal year. */
  readonly quarterNumber: QuarterNumber
  /** One of each level: where its sums come into totals. */
  readonly upon: readonly TotalPlace[]
}

/** The cells of one program, quarter and state: a column of each of their numbers, by the number of the stratum. */
export interface CellColumns {
  readonly sum: Float64Array
  readonly reporting: Uint32Array
  readonly notReported: Uint32Array
  readonly notTracked: Uint32Array
}

interface Summed<Place> {
  readonly place: Place
  readonly columns: CellColumns
}

/** Of a level and a place that is an id, with four quarters, generously. */
const roomOfRow = 384

/**
 * Adds up what comes into the roll-up, as the roll-up does: a sum, and how many answered how. A sum is exact: a file has
 * fewer lines than would take nine digits each beyond 2^53.
 */
export class CellSums {
  readonly #places = new Map<string, Summed<CellPlace>>()
  readonly #strata: number

  /** `strata`: one more than the largest number of a stratum. */
  constructor(strata: number) {
    this.#strata = strata
  }

  /** The cells of a place, to add to. */
  at(place: CellPlace): CellColumns {
    return columnsAt(this.#places, place, this.#strata)
  }

  /** Every cell that somebody answered, as rows to copy, in the order of the key of `rollup_cell`. */
  *rows(): Generator<Uint8Array<ArrayBuffer>> {
    const rows = new CopyRows()
    const places = inOrder(this.#places)
    for (let stratum = 0; stratum < this.#strata; stratum++) {
      for (const { place, columns } of places) {
        if (!isAnswered(columns, stratum)) continue
        if (rows.isFullFor(roomOfRow)) yield rows.take()
        rows.startRow(8, roomOfRow)
        rows.int4(stratum)
        rows.bytes(place.quarter)
        rows.bytes(place.programId)
        rows.bytes(place.state)
        writeSums(rows, columns, stratum)
      }
    }
    yield rows.take()
  }

  /** The totals of every level, as rows to copy: year by year, in the order of the key of `rollup_year`. */
  *totals(): Generator<Uint8Array<ArrayBuffer>> {
    const years = new Map<string, SummedYear>()
    for (const { place, columns } of this.#places.values())
      for (const upon of place.upon) {
        const year = years.get(upon.key) ?? { place: upon, quarters: yearOfCells(this.#strata) }
        years.set(upon.key, year)
        add(year.quarters[place.quarterNumber], columns)
      }
    const rows = new CopyRows()
    for (const { place, quarters } of inOrder(years)) {
      const columns = Object.values(quarters)
      for (let stratum = 0; stratum < this.#strata; stratum++) {
        if (!columns.some((each) => isAnswered(each, stratum))) continue
        if (rows.isFullFor(roomOfRow)) yield rows.take()
        rows.startRow(16, roomOfRow)
        rows.bytes(place.level)
        rows.bytes(place.place)
        rows.int4(stratum)
        rows.int4(place.fiscalYear)
        for (const each of columns) writeQuarter(rows, each, stratum)
      }
    }
    yield rows.take()
  }
}

/** A fiscal year of a level and place, with a column of each number for each of its quarters. */
interface SummedYear {
  readonly place: TotalPlace
  readonly quarters: Readonly<Record<QuarterNumber, CellColumns>>
}

const yearOfCells = (strata: number): SummedYear['quarters'] => ({
  1: noCells(strata),
  2: noCells(strata),
  3: noCells(strata),
  4: noCells(strata),
})

function columnsAt<Place extends { readonly key: string }>(
  places: Map<string, Summed<Place>>,
  place: Place,
  strata: number,
): CellColumns {
  const known = places.get(place.key)
  if (known !== undefined) return known.columns
  const columns = noCells(strata)
  places.set(place.key, { place, columns })
  return columns
}

const noCells = (strata: number): CellColumns => ({
  sum: new Float64Array(strata),
  reporting: new Uint32Array(strata),
  notReported: new Uint32Array(strata),
  notTracked: new Uint32Array(strata),
})

const inOrder = <Of extends { readonly place: { readonly key: string } }>(places: ReadonlyMap<string, Of>) =>
  [...places.values()].sort((one, other) => (one.place.key < other.place.key ? -1 : 1))

function add(to: CellColumns, from: CellColumns): void {
  for (const column of ['sum', 'reporting', 'notReported', 'notTracked'] as const) {
    const [sums, added] = [to[column], from[column]]
    for (let stratum = 0; stratum < added.length; stratum++)
      sums[stratum] = (sums[stratum] ?? 0) + (added[stratum] ?? 0)
  }
}

const isAnswered = ({ reporting, notReported, notTracked }: CellColumns, stratum: number): boolean =>
  (reporting[stratum] ?? 0) + (notReported[stratum] ?? 0) + (notTracked[stratum] ?? 0) > 0

function writeSums(rows: CopyRows, columns: CellColumns, stratum: number): void {
  rows.int8(columns.sum[stratum] ?? 0)
  rows.int4(columns.reporting[stratum] ?? 0)
  rows.int4(columns.notReported[stratum] ?? 0)
  rows.int4(columns.notTracked[stratum] ?? 0)
}

function writeQuarter(rows: CopyRows, columns: CellColumns, stratum: number): void {
  rows.int8(columns.sum[stratum] ?? 0)
  rows.int4(columns.reporting[stratum] ?? 0)
  rows.int4((columns.notReported[stratum] ?? 0) + (columns.notTracked[stratum] ?? 0))
}
