import { headingKey } from '@muster/intake'
import { placeOfLetters } from './column-letters.ts'

/** A place as intake tells it. */
interface Told {
  readonly cell: string | null
  readonly column: string | null
}

/**
 * Finds the place of the column that something is said of; null if it is none of the file. The cell counts more than the
 * name: two columns may have one name. Of two alike the first counts.
 */
export function placeFinder(headings: readonly string[]): (told: Told) => number | null {
  const places = new Map<string, number>()
  for (const nameOf of [(heading: string) => heading, headingKey]) {
    for (const [place, heading] of headings.entries()) {
      if (!places.has(nameOf(heading))) places.set(nameOf(heading), place)
    }
  }
  return ({ cell, column }) => {
    const place = cell === null ? null : placeOfLetters(cell)
    if (place !== null && place < headings.length) return place
    return column === null ? null : (places.get(column) ?? places.get(headingKey(column)) ?? null)
  }
}
