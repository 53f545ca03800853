import type { RowChange } from './changes-history.ts'

/** Cells of one column that were changed in the same way; or with place null, rows that were taken out. */
export interface ChangeGroup {
  readonly place: number | null
  readonly from: string
  readonly to: string
  /** Numbers of the rows, ascending. */
  readonly rows: readonly number[]
}

/** What a person changed, alike together, in the order of the file. A row that was taken out is told once, as such. */
export function changesInGroups(changes: Iterable<RowChange>): readonly ChangeGroup[] {
  const groups = new Map<string, { place: number | null; from: string; to: string; rows: number[] }>()
  const add = (row: number, place: number | null, from: string, to: string) => {
    const key = JSON.stringify([place, from, to])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { place, from, to, rows: [row] })
    else group.rows.push(row)
  }
  for (const { row, removed, cells } of [...changes].sort((one, other) => one.row - other.row)) {
    if (removed) add(row, null, '', '')
    else for (const { place, from, to } of cells) add(row, place, from, to)
  }
  return [...groups.values()]
}
