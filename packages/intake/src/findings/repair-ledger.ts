import type { Repair } from './finding.ts'
import { mostDetails } from './finding-ledger.ts'
import type { RepairKind } from './repair-kinds.ts'
import { shownText } from './shown-text.ts'

/** Takes the repairs of a file, keeps the first thousand with their details, and counts all. */
export class RepairLedger {
  readonly #repairs: Repair[] = []
  #count = 0

  add(kind: RepairKind, row: number, column: string, from: string, to: string): void {
    this.#count += 1
    if (this.#repairs.length === mostDetails) return
    this.#repairs.push({ code: kind.code, row, column, from: shownText(from), to: shownText(to) })
  }

  get repairs(): readonly Repair[] {
    return this.#repairs
  }

  get count(): number {
    return this.#count
  }
}
