import type { Repair } from './finding.ts'
import { mostDetails } from './finding-ledger.ts'
import { placingUnder, type ColumnPlaces } from './placing-under.ts'
import type { RepairKind } from './repair-kinds.ts'
import { shownText } from './shown-text.ts'

/** Repairs of a kind that are shown as examples of it. */
const mostExamples = 5

/** All repairs of one kind. */
export interface RepairGroup {
  readonly code: string
  readonly sentence: string
  readonly count: number
  /** The first few. */
  readonly examples: readonly Repair[]
}

interface Kept {
  readonly kind: RepairKind
  readonly row: number | null
  readonly column: string | null
  readonly place: number | undefined
  readonly from: string
  readonly to: string
}

/** Takes the repairs of a file, keeps the first thousand with their details, and counts all, kind by kind. */
export class RepairLedger {
  readonly #kept: Kept[] = []
  readonly #groups = new Map<RepairKind, { count: number; examples: Kept[] }>()
  #count = 0
  #heading: ColumnPlaces | undefined

  /** From here on, columns are told as the file calls them. */
  set heading(heading: ColumnPlaces) {
    this.#heading = heading
  }

  /** @param place place of the column, counted from 0, where its name does not tell it. */
  add(kind: RepairKind, row: number | null, column: string | null, from: string, to: string, place?: number) {
    this.#count += 1
    const group = this.#groups.get(kind) ?? { count: 0, examples: [] }
    if (group.count === 0) this.#groups.set(kind, group)
    group.count += 1
    if (group.examples.length === mostExamples && this.#kept.length === mostDetails) return
    const repair = { kind, row, column, place, from: shownText(from), to: shownText(to) }
    if (group.examples.length < mostExamples) group.examples.push(repair)
    if (this.#kept.length < mostDetails) this.#kept.push(repair)
  }

  get repairs(): readonly Repair[] {
    return this.#kept.map((each) => this.#told(each))
  }

  /** By kind, the most frequent first. */
  get groups(): readonly RepairGroup[] {
    return [...this.#groups]
      .map(([{ code, sentence }, { count, examples }]) => ({
        code,
        sentence,
        count,
        examples: examples.map((each) => this.#told(each)),
      }))
      .sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1))
  }

  get count(): number {
    return this.#count
  }

  #told({ kind, row, from, to, ...where }: Kept): Repair {
    const { column, cell } = placingUnder(this.#heading)({
      row,
      column: where.column,
      ...placeOf(where.place),
    })
    return { code: kind.code, row, column, cell, from, to }
  }
}

const placeOf = (place: number | undefined) => (place === undefined ? {} : { place })
