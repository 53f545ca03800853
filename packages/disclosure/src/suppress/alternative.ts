import type { AttackModel, Need } from '../table/attack-model.ts'

/** A table beside the true one: how much more or less each column holds, and each row with it. */
export interface Alternative {
  readonly columns: ReadonlyMap<number, number>
  readonly rows: ReadonlyMap<number, number>
  /** Whether it holds whole numbers only. */
  readonly whole: boolean
}

const tiny = 1e-6

/** Reads the differences of a solution; numbers that are whole but for rounding errors become whole. */
export class AlternativeReader {
  readonly #rowsOf: readonly (readonly { row: number; sign: number }[])[]

  constructor({ truth, rows }: AttackModel) {
    const rowsOf: { row: number; sign: number }[][] = truth.map(() => [])
    rows.forEach(({ columns, signs }, row) => {
      columns.forEach((column, index) => rowsOf[column]?.push({ row, sign: signs[index] ?? 1 }))
    })
    this.#rowsOf = rowsOf
  }

  /** The rows that a column stands in, each with its sign there. */
  rowsOf(column: number): readonly { readonly row: number; readonly sign: number }[] {
    return this.#rowsOf[column] ?? []
  }

  read(differences: Iterable<readonly [column: number, difference: number]>): Alternative {
    const columns = new Map<number, number>()
    const rows = new Map<number, number>()
    let whole = true
    for (const [column, exact] of differences) {
      const rounded = Math.round(exact)
      const difference = Math.abs(exact - rounded) < tiny ? rounded : exact
      if (difference === 0) continue
      if (difference !== rounded) whole = false
      columns.set(column, difference)
      for (const { row, sign } of this.rowsOf(column)) {
        const sum = (rows.get(row) ?? 0) + sign * difference
        rows.set(row, sum)
      }
    }
    for (const [row, sum] of rows) if (Math.abs(sum) < tiny) rows.delete(row)
    return { columns, rows, whole }
  }
}

/** The open rows that an alternative does not reproduce as they are published. */
export const brokenBy = ({ rows }: Alternative, model: AttackModel): number[] =>
  [...rows].flatMap(([index, difference]) => {
    const row = model.rows[index]
    if (row === undefined || row.kind !== 'open') return []
    const value = row.value + difference
    return value < row.low - tiny || value > row.high + tiny ? [index] : []
  })

export function meets({ rows }: Alternative, { row, low, high }: Need, model: AttackModel): boolean {
  const value = (model.rows[row]?.value ?? 0) + (rows.get(row) ?? 0)
  return value >= low - tiny && value <= high + tiny
}
