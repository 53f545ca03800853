import type { InnerTable, ReleasedCell } from '../../packages/disclosure/src/index.ts'

const prime = 1_000_003

/** The inner cells that each place is the sum of, and their sum. */
function sumsOf(table: InnerTable, places: readonly ReleasedCell[]) {
  const under = (cell: InnerTable['cells'][number], at: ReleasedCell['at']) =>
    Object.entries(at).every(([dimension, value]) => {
      for (
        let level = cell.at[dimension];
        level !== undefined;
        level = table.parents.get(dimension)?.get(level)
      )
        if (level === value) return true
      return false
    })
  const supports = places.map(({ at }) =>
    table.cells.flatMap((cell, index) => (under(cell, at) ? [index] : [])),
  )
  const sums = supports.map((support) =>
    support.reduce((sum, index) => sum + (table.cells[index]?.count ?? 0), 0),
  )
  return { supports, sums }
}

const sensitiveIn = (sums: readonly number[], k: number) =>
  sums.flatMap((value, index) => (value > 0 && value < k ? [index] : []))

/** How many places count from 1 to k − 1. */
export const primaryIn = (table: InnerTable, places: readonly ReleasedCell[], k: number): number =>
  sensitiveIn(sumsOf(table, places).sums, k).length

/**
 * The other way to protect a table: sensitive counts are withheld, and then, while one of them can be computed exactly from what is
 * shown (Gaussian elimination, in numbers modulo a prime), the smallest shown count that takes part in it. Zeros stay shown.
 */
export function exactOnly(table: InnerTable, places: readonly ReleasedCell[], k: number): ReleasedCell[] {
  const { supports, sums } = sumsOf(table, places)
  const primary = sensitiveIn(sums, k)
  const withheld = new Set(primary)
  for (let changed = true; changed;) {
    changed = false
    const shown = sums.flatMap((_, index) => (withheld.has(index) ? [] : [index]))
    const basis = eliminated(shown, supports)
    for (const cell of primary) {
      const used = combination(cell, basis, supports)
      const usable = used?.filter((index) => (sums[index] ?? 0) > 0 && !withheld.has(index))
      const [least] = usable?.sort((one, other) => (sums[one] ?? 0) - (sums[other] ?? 0) || one - other) ?? []
      if (least === undefined) continue
      withheld.add(least)
      changed = true
      break
    }
  }
  return places.map(({ at }, index) => ({ at, value: withheld.has(index) ? null : (sums[index] ?? 0) }))
}

interface Reduced {
  readonly pivot: number
  readonly row: Map<number, number>
  readonly from: Set<number>
}

function eliminated(
  shown: readonly number[],
  supports: readonly (readonly number[])[],
): Map<number, Reduced> {
  const basis = new Map<number, Reduced>()
  for (const index of shown) {
    const row = new Map((supports[index] ?? []).map((column) => [column, 1]))
    const from = new Set([index])
    const pivot = reduceBy(row, from, basis)
    if (pivot !== undefined) basis.set(pivot, { pivot, row, from })
  }
  return basis
}

function combination(
  cell: number,
  basis: ReadonlyMap<number, Reduced>,
  supports: readonly (readonly number[])[],
): number[] | undefined {
  const row = new Map((supports[cell] ?? []).map((column) => [column, 1]))
  const from = new Set<number>()
  return reduceBy(row, from, basis) === undefined ? [...from] : undefined
}

/** Takes the basis out of a row; the column that is left to stand on, made 1, if any. */
function reduceBy(
  row: Map<number, number>,
  from: Set<number>,
  basis: ReadonlyMap<number, Reduced>,
): number | undefined {
  for (;;) {
    let pivot: number | undefined
    for (const column of row.keys()) if (pivot === undefined || column < pivot) pivot = column
    if (pivot === undefined) return undefined
    const by = basis.get(pivot)
    const factor = row.get(pivot) ?? 0
    if (by === undefined) {
      const inverse = power(factor, prime - 2)
      for (const [column, value] of row)
        row.set(column, Number((BigInt(value) * BigInt(inverse)) % BigInt(prime)))
      return pivot
    }
    for (const [column, value] of by.row) {
      const left = ((((row.get(column) ?? 0) - factor * value) % prime) + prime) % prime
      if (left === 0) row.delete(column)
      else row.set(column, left)
    }
    for (const index of by.from) from.add(index)
  }
}

function power(base: number, exponent: number): number {
  let result = 1n
  let square = BigInt(base)
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % BigInt(prime)
    square = (square * square) % BigInt(prime)
  }
  return Number(result)
}
