import type { Highs } from 'highs'
import type { AttackModel, Need } from '../table/attack-model.ts'
import type { Alternative, AlternativeReader } from './alternative.ts'
import { LinearProgram, type Program } from './linear-program.ts'

/**
 * The attack as a linear program over differences from the truth, in which open rows may be broken at a cost: what a
 * table needs to break is what must be withheld for it. It stays in the solver between questions. Dispose of it.
 */
export class ElasticProgram {
  readonly #program: LinearProgram
  readonly #model: AttackModel
  readonly #reader: AlternativeReader
  /** The columns of the model that may change. */
  readonly #columns: readonly number[]
  /** For each row the first of the two columns that stretch it, up and down. */
  readonly #stretch: readonly (number | undefined)[]

  constructor(
    highs: Highs,
    model: AttackModel,
    reader: AlternativeReader,
    columns: readonly number[],
    integer = false,
  ) {
    this.#model = model
    this.#reader = reader
    this.#columns = columns
    const place = new Map(columns.map((column, index) => [column, index]))
    const costs = columns.map(() => 0)
    const lower = columns.map((column) => -(model.truth[column] ?? 0))
    const upper = columns.map(() => Infinity)
    this.#stretch = model.rows.map((row) => {
      if (row.kind !== 'open') return undefined
      costs.push(row.cost, row.cost)
      lower.push(0, 0)
      upper.push(Infinity, Infinity)
      return costs.length - 2
    })
    const rows = model.rows.map((row, index): Program['rows'][number] => {
      const entries: (readonly [column: number, sign: number])[] = row.columns.flatMap((column, at) => {
        const own = place.get(column)
        return own === undefined ? [] : [[own, row.signs[at] ?? 1] as const]
      })
      const up = this.#stretch[index]
      if (up !== undefined) entries.push([up, -1], [up + 1, 1])
      return { entries, ...this.#published(index) }
    })
    this.#program = new LinearProgram(
      highs,
      { costs, lower, upper, rows, integer },
      integer ? {} : { presolve: 'off', solver: 'simplex' },
    )
  }

  /** The bounds of a row while nothing is asked of it, relative to the truth. */
  #published(index: number): { low: number; high: number } {
    const row = this.#model.rows[index]
    if (row === undefined || row.kind === 'withheld' || row.kind === 'hidden')
      return { low: -Infinity, high: Infinity }
    return { low: row.low - row.value, high: row.high - row.value }
  }

  /** What an open row costs to break, from now on. `Infinity`: it must hold. */
  price(index: number, cost: number): void {
    const up = this.#stretch[index]
    if (up === undefined) return
    for (const column of [up, up + 1]) {
      this.#program.boundColumn(column, 0, cost === Infinity ? 0 : Infinity)
      if (cost !== Infinity) this.#program.changeCost(column, cost)
    }
  }

  /** The table that meets a need and breaks as little as can be; or that there is none. */
  meet({ row, low, high }: Need): Alternative | 'none' | 'failed' {
    const value = this.#model.rows[row]?.value ?? 0
    this.#program.boundRow(row, low - value, high - value)
    const outcome = this.#program.solve()
    const before = this.#published(row)
    this.#program.boundRow(row, before.low, before.high)
    if (outcome.kind !== 'solved') return outcome.kind
    const { values } = outcome
    return this.#reader.read(this.#columns.map((column, index) => [column, values[index] ?? 0]))
  }

  dispose(): void {
    this.#program.dispose()
  }
}
