import type { Highs } from 'highs'
import type { AttackModel, Need } from '../table/attack-model.ts'
import type { Alternative, AlternativeReader } from './alternative.ts'
import { LinearProgram, type Program } from './linear-program.ts'

/** How often a need is tried with other costs, before whole numbers are asked for. */
const mostTries = 20

/**
 * Tables that differ from the truth in a few columns only, by as few people as can be, and reproduce all that is published.
 * The fewest moves are mostly whole ones, and found in a fraction of the time that a program over whole numbers takes. Dispose of it.
 */
export class MoveProgram {
  readonly #program: LinearProgram
  readonly #model: AttackModel
  readonly #reader: AlternativeReader
  readonly #columns: readonly number[]
  /** For each column that counts anybody, the variable that takes people out of it. */
  readonly #takes: ReadonlyMap<number, number>
  readonly #rows: ReadonlyMap<number, number>
  readonly #inWholeNumbers: (columns: readonly number[]) => MoveProgram

  /** `withheld`: the rows that need not be reproduced; `needs` are asked of them. */
  constructor(
    highs: Highs,
    model: AttackModel,
    reader: AlternativeReader,
    columns: readonly number[],
    withheld: (row: number) => boolean,
    needs: readonly Need[],
    integer = false,
  ) {
    this.#inWholeNumbers = (near) => new MoveProgram(highs, model, reader, near, withheld, needs, true)
    this.#model = model
    this.#reader = reader
    this.#columns = columns
    const counting = columns.filter((column) => (model.truth[column] ?? 0) > 0)
    this.#takes = new Map(counting.map((column, index) => [column, columns.length + index]))
    const asked = new Set(needs.map(({ row }) => row))
    const entries = new Map<number, (readonly [variable: number, sign: number])[]>()
    columns.forEach((column, adds) => {
      const takes = this.#takes.get(column)
      for (const { row, sign } of reader.rowsOf(column)) {
        if (withheld(row) && !asked.has(row)) continue
        const own = entries.get(row) ?? []
        if (own.length === 0) entries.set(row, own)
        own.push([adds, sign])
        if (takes !== undefined) own.push([takes, -sign])
      }
    })
    this.#rows = new Map([...entries.keys()].map((row, index) => [row, index]))
    const rows = [...entries].map(([row, own]): Program['rows'][number] => {
      const { value = 0, low = 0, high = 0 } = model.rows[row] ?? {}
      return withheld(row)
        ? { entries: own, low: -Infinity, high: Infinity }
        : { entries: own, low: low - value, high: high - value }
    })
    const costs = Array.from({ length: columns.length + counting.length }, () => (integer ? 0 : 1))
    const upper = [...columns.map(() => Infinity), ...counting.map((column) => model.truth[column] ?? 0)]
    this.#program = new LinearProgram(
      highs,
      { costs, lower: costs.map(() => 0), upper, rows, integer },
      // Of whole tables the first that is found will do.
      integer ? { mip_rel_gap: 1e6, mip_max_nodes: 1000 } : { presolve: 'off', solver: 'simplex' },
    )
  }

  /** A table of whole numbers that meets a need, if one is found soon. */
  meet(need: Need): Alternative | undefined {
    let fractions: Alternative | undefined
    for (let attempt = 0; attempt < mostTries; attempt += 1) {
      this.#price(attempt)
      const table = this.#ask(need)
      if (table === undefined || table.whole) return table
      fractions ??= table
    }
    const program = this.#inWholeNumbers(
      this.#columns.filter((column) => this.#takes.has(column) || fractions?.columns.has(column)),
    )
    try {
      const table = program.#ask(need)
      return table?.whole ? table : undefined
    } finally {
      program.dispose()
    }
  }

  #ask({ row, low, high }: Need): Alternative | undefined {
    const own = this.#rows.get(row)
    if (own === undefined) return undefined
    const value = this.#model.rows[row]?.value ?? 0
    this.#program.boundRow(own, low - value, high - value)
    const outcome = this.#program.solve('afresh')
    this.#program.boundRow(own, -Infinity, Infinity)
    return outcome.kind === 'solved' ? this.#read(outcome.values) : undefined
  }

  /** Each time a little different, so that another corner is the cheapest; the same in each run. */
  #price(attempt: number): void {
    const many = this.#columns.length + this.#takes.size
    for (let variable = 0; variable < many; variable += 1)
      this.#program.changeCost(variable, 1 + (((variable + 1) * (attempt + 1) * goldenRatio) % 1))
  }

  #read(values: Float64Array): Alternative {
    return this.#reader.read(
      this.#columns.map((column, adds) => {
        const takes = this.#takes.get(column)
        return [column, (values[adds] ?? 0) - (takes === undefined ? 0 : (values[takes] ?? 0))]
      }),
    )
  }

  dispose(): void {
    this.#program.dispose()
  }
}

/** Multiples of it are spread evenly between whole numbers. */
const goldenRatio = (1 + Math.sqrt(5)) / 2
