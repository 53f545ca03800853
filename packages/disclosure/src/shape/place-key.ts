import type { Place } from './inner-table.ts'

/** A text that two places share if and only if they are the same. */
export const placeKey = (at: Place): string =>
  JSON.stringify(Object.entries(at).sort(([one], [other]) => (one < other ? -1 : 1)))

/** A place in words: `region A, type sex`. */
export function placeName(at: Place): string {
  const named = Object.entries(at).map(([dimension, value]) => `${dimension} ${value}`)
  return named.length === 0 ? 'the grand total' : named.join(', ')
}
