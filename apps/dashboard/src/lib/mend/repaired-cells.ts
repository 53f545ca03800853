import type { Repair } from '@muster/intake'
import { placeFinder } from './place-finder.ts'

/** What was read in a cell in place of its text. */
export interface RepairedCell {
  readonly from: string
  readonly to: string
}

/** Repairs of single cells by `row place`. Several of one cell are one: from its text to what was read at last. */
export function repairedCells(
  repairs: readonly Repair[],
  headings: readonly string[],
): ReadonlyMap<string, RepairedCell> {
  const placeOf = placeFinder(headings)
  const cells = new Map<string, RepairedCell>()
  for (const repair of repairs) {
    const place = placeOf(repair)
    if (repair.row === null || place === null) continue
    const key = `${repair.row} ${place}`
    cells.set(key, { from: cells.get(key)?.from ?? repair.from, to: repair.to })
  }
  return cells
}
