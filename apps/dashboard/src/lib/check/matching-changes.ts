import type { LineChange } from './compare-with-stored.ts'

/** The changes whose label or state has every word of `wanted`, in any order and without regard to capitals. */
export function matchingChanges(changes: readonly LineChange[], wanted: string): readonly LineChange[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return changes
  return changes.filter(({ label, state }) => {
    const text = `${label} ${state}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
