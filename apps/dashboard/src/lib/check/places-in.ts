import { placeKey, type ReportPlace } from './destination.ts'

interface CheckedRows {
  awards: readonly string[]
  quarters: readonly string[]
  values: { each(): Iterable<{ award: string; quarter: string }> }
}

/**
 * The reports that a file names, each once. Rows that could be read say award and quarter together; if none could,
 * the file's lists of awards and quarters say it, as long as one of them has a single entry.
 */
export function placesIn({ awards, quarters, values }: CheckedRows): readonly ReportPlace[] {
  const places = new Map<string, ReportPlace>()
  for (const { award, quarter } of values.each()) {
    const place = { awardNumber: award, quarter }
    const key = placeKey(place)
    if (!places.has(key)) places.set(key, place)
  }
  if (places.size > 0) return [...places.values()]
  if (awards.length > 1 && quarters.length > 1) return []
  return awards.flatMap((awardNumber) => quarters.map((quarter) => ({ awardNumber, quarter })))
}
