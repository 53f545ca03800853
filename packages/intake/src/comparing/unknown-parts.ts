import { strata, type Split } from '../coding/strata.ts'

const unknownCodes = ['not_reported', 'not_tracked', 'unknown']
const isUnknown = strata.map(({ category }) => unknownCodes.includes(category))

const known = new WeakMap<Split, readonly number[]>()

/** The categories of a split that say nothing of what is counted in them. */
export function unknownParts(split: Split): readonly number[] {
  const before = known.get(split)
  if (before !== undefined) return before
  const parts = split.parts.filter((part) => isUnknown[part] === true)
  known.set(split, parts)
  return parts
}
