import type { AttackModel, Need } from '../table/attack-model.ts'
import { brokenBy, meets, type Alternative } from './alternative.ts'

/** What is withheld so far, and the tables that show for each need that it is met by that. */
export class Suppression {
  readonly model: AttackModel
  /** Rows that are published, but for these. */
  readonly complements = new Set<number>()
  /** For each complement the need that it was withheld for first. */
  readonly #cause = new Map<number, Need>()
  readonly #breaks = new Map<Alternative, readonly number[]>()
  readonly #meeting: Map<Need, Alternative[]>

  constructor(model: AttackModel) {
    this.model = model
    this.#meeting = new Map(model.needs.map((need) => [need, []]))
  }

  /** Keeps a table, and withholds what it breaks. It may meet more needs than the one that it was made for. */
  add(table: Alternative, need: Need): readonly number[] {
    const broken = brokenBy(table, this.model)
    const fresh = broken.filter((row) => !this.complements.has(row))
    for (const row of fresh) {
      this.complements.add(row)
      this.#cause.set(row, need)
    }
    this.#breaks.set(table, broken)
    for (const [need, tables] of this.#meeting) if (meets(table, need, this.model)) tables.push(table)
    return fresh
  }

  /** A table that meets a need and reproduces everything that is published. */
  tableFor(need: Need): Alternative | undefined {
    return this.#meeting.get(need)?.find((table) => this.#reproduces(table))
  }

  /** A whole table first: it is proof. */
  proofOf(need: Need): Alternative | undefined {
    return this.#meeting.get(need)?.find((table) => table.whole && this.#reproduces(table))
  }

  isMet(need: Need): boolean {
    return this.tableFor(need) !== undefined
  }

  /** The needs, that one first for which a complement was withheld: without it, it is likely to be unmet. */
  likelyToNeed(complement: number): Need[] {
    const cause = this.#cause.get(complement)
    return cause === undefined
      ? [...this.model.needs]
      : [cause, ...this.model.needs.filter((need) => need !== cause)]
  }

  #reproduces(table: Alternative): boolean {
    return this.#breaks.get(table)?.every((row) => this.complements.has(row)) ?? false
  }
}
