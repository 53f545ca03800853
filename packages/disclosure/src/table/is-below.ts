import type { InnerTable, Place } from '../shape/inner-table.ts'

/** Whether an inner cell is part of the sum that stands at a place: in each of its dimensions the value itself, or below it. */
export function isBelow(cell: Place, place: Place, parents: InnerTable['parents']): boolean {
  return Object.entries(place).every(([dimension, wanted]) => {
    for (let level = cell[dimension]; level !== undefined; level = parents.get(dimension)?.get(level))
      if (level === wanted) return true
    return false
  })
}
