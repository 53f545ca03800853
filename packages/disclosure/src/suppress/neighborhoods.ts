import type { AttackModel } from '../table/attack-model.ts'

const sizes = [300, 1200]

/**
 * Ever larger sets of columns around some, as long as they are smaller than all: those that share a row with one of them, the
 * shortest rows first.
 */
export function* neighborhoods({ truth, rows }: AttackModel, around: readonly number[]): Iterable<number[]> {
  const rowsOf = rows
    .map((row, index) => ({ index, columns: row.columns }))
    .filter(({ columns }) => columns.length > 0)
    .sort((one, other) => one.columns.length - other.columns.length || one.index - other.index)
  const seed = new Set(around)
  for (const size of sizes) {
    const near = new Set(seed)
    for (const { columns } of rowsOf) {
      if (near.size >= size) break
      if (columns.some((column) => seed.has(column))) for (const column of columns) near.add(column)
    }
    if (near.size >= truth.length) return
    yield [...near].sort((one, other) => one - other)
  }
}
