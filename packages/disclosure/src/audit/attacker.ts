import loadHighs, { type Highs, type Model } from 'highs'
import type { Fact } from './attack.ts'

let solver: Promise<Highs> | undefined
const whole = (value: number) => Math.abs(value - Math.round(value)) < 1e-6

/** How far a sum can go, and a table that takes it there; `reached` is infinite where nothing holds it. */
export interface Extreme {
  readonly reached: number
  /** Unknown → count, where the table consists of whole numbers. */
  readonly counts?: ReadonlyMap<number, number>
}

/** Tables over some unknowns that agree with some facts, as a linear program that stays in the solver. Dispose of it. */
export class Attacker {
  readonly #highs: Highs
  readonly #model: Model
  readonly #unknowns: readonly number[]
  readonly #place: ReadonlyMap<number, number>
  /** The row that holds a question, while whole tables are searched. */
  readonly #asked: number

  private constructor(highs: Highs, unknowns: readonly number[], facts: readonly Fact[]) {
    this.#highs = highs
    this.#unknowns = unknowns
    this.#place = new Map(unknowns.map((unknown, index) => [unknown, index]))
    const infinite = highs.infinity
    const rows = facts.map((fact) => fact.unknowns.flatMap((unknown) => this.#place.get(unknown) ?? []))
    const starts = [0]
    for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length)
    const indices = rows.flat()
    this.#asked = rows.length
    this.#model = highs.createModel({
      numCols: unknowns.length,
      numRows: rows.length,
      colCost: unknowns.map(() => 0),
      colLower: unknowns.map(() => 0),
      colUpper: unknowns.map(() => infinite),
      rowLower: facts.map((fact) => fact.low),
      rowUpper: facts.map((fact) => fact.high),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: unknowns.length,
        starts,
        indices,
        values: indices.map(() => 1),
      },
    })
    this.#model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex' })
  }

  static async over(unknowns: readonly number[], facts: readonly Fact[]): Promise<Attacker> {
    return new Attacker(await (solver ??= loadHighs()), unknowns, facts)
  }

  /** How small (`direction` 1) or large (−1) a signed sum can be, in fractions; undefined where no table agrees with the facts. */
  extreme(sum: ReadonlyMap<number, number>, direction: 1 | -1): Extreme | undefined {
    const places = [...sum].flatMap(([unknown, sign]) => {
      const place = this.#place.get(unknown)
      return place === undefined ? [] : [[place, sign] as const]
    })
    for (const [place, sign] of places) this.#model.changeColCost(place, sign * direction)
    const { modelStatus } = this.#model.run()
    const { optimal, unbounded, unboundedOrInfeasible } = this.#highs.constants.modelStatus
    const values = modelStatus === optimal ? this.#model.getSolution().colValue : undefined
    const reached = values === undefined ? NaN : direction * this.#model.getObjectiveValue()
    for (const [place] of places) this.#model.changeColCost(place, 0)
    if (modelStatus === unbounded || modelStatus === unboundedOrInfeasible)
      return { reached: -direction * Infinity }
    if (values === undefined) return undefined
    return { reached, ...(values.every(whole) && { counts: this.#read(values) }) }
  }

  /** A table of whole numbers in which a signed sum lies from `low` to `high`; or `none`; or `failed`, if the solver gives up. */
  wholeTable(
    sum: ReadonlyMap<number, number>,
    low: number,
    high: number,
  ): ReadonlyMap<number, number> | 'none' | 'failed' {
    const model = this.#model
    const entries = [...sum]
      .flatMap(([unknown, sign]) => {
        const place = this.#place.get(unknown)
        return place === undefined ? [] : [[place, sign] as const]
      })
      .sort(([one], [other]) => one - other)
    const bound = (value: number) =>
      Number.isFinite(value) ? value : Math.sign(value) * this.#highs.infinity
    model.addRow(bound(low), bound(high), {
      indices: entries.map(([place]) => place),
      values: entries.map(([, sign]) => sign),
    })
    const all = { kind: 'range' as const, from: 0, to: this.#unknowns.length - 1 }
    model.changeColsIntegrality(all, new Int32Array(this.#unknowns.length).fill(1))
    model.options.set({ presolve: 'on', solver: 'choose' })
    const { modelStatus } = model.run()
    const { optimal, infeasible } = this.#highs.constants.modelStatus
    const values = modelStatus === optimal ? model.getSolution().colValue : undefined
    model.clearIntegrality()
    model.options.set({ presolve: 'off', solver: 'simplex' })
    model.deleteRows({ kind: 'range', from: this.#asked, to: this.#asked })
    if (modelStatus === infeasible) return 'none'
    return values?.every(whole) === true ? this.#read(values) : 'failed'
  }

  #read(values: Float64Array): ReadonlyMap<number, number> {
    return new Map(this.#unknowns.map((unknown, place) => [unknown, Math.round(values[place] ?? 0)]))
  }

  dispose(): void {
    this.#model.dispose()
  }
}
