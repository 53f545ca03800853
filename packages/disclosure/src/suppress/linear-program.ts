import type { Highs, Model } from 'highs'

/** Minimize cost · x, with x and the rows of a sparse matrix within bounds. */
export interface Program {
  readonly costs: readonly number[]
  readonly lower: readonly number[]
  readonly upper: readonly number[]
  readonly rows: readonly {
    readonly entries: readonly (readonly [column: number, coefficient: number])[]
    readonly low: number
    readonly high: number
  }[]
  readonly integer?: boolean
}

/** The columns' values; or that there are none; or that the solver gave up. */
export type Outcome =
  | { readonly kind: 'solved'; readonly values: Float64Array }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed' }

/** A program that stays in the solver while its bounds and costs change. It owns memory there: dispose of it. */
export class LinearProgram {
  readonly #highs: Highs
  readonly #model: Model

  constructor(highs: Highs, program: Program, options: Readonly<Record<string, number | string>> = {}) {
    const { costs, lower, upper, rows, integer = false } = program
    this.#highs = highs
    const starts = [0]
    for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.entries.length)
    this.#model = highs.createModel({
      numCols: costs.length,
      numRows: rows.length,
      colCost: costs,
      colLower: lower,
      colUpper: upper.map((bound) => this.#bound(bound)),
      rowLower: rows.map((row) => this.#bound(row.low)),
      rowUpper: rows.map((row) => this.#bound(row.high)),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: costs.length,
        starts,
        indices: rows.flatMap((row) => row.entries.map(([column]) => column)),
        values: rows.flatMap((row) => row.entries.map(([, coefficient]) => coefficient)),
      },
      ...(integer && { integrality: new Int32Array(costs.length).fill(1) }),
    })
    this.#model.options.set({ output_flag: false, random_seed: 0, ...options })
  }

  #bound(value: number): number {
    return Number.isFinite(value) ? value : Math.sign(value) * this.#highs.infinity
  }

  boundRow(row: number, low: number, high: number): void {
    this.#model.changeRowBounds(row, this.#bound(low), this.#bound(high))
  }

  boundColumn(column: number, low: number, high: number): void {
    this.#model.changeColBounds(column, low, this.#bound(high))
  }

  changeCost(column: number, cost: number): void {
    this.#model.changeColCost(column, cost)
  }

  /** `afresh`: from a start that does not depend on what was asked before. */
  solve(start?: 'afresh'): Outcome {
    if (start === 'afresh') this.#model.setLogicalBasis()
    const { infeasible, optimal } = this.#highs.constants.modelStatus
    const { modelStatus } = this.#model.run()
    if (modelStatus === infeasible) return { kind: 'none' }
    if (modelStatus !== optimal) return { kind: 'failed' }
    return { kind: 'solved', values: this.#model.getSolution().colValue }
  }

  dispose(): void {
    this.#model.dispose()
  }
}
