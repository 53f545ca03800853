import type { DisclosurePolicy } from './disclosure-policy.ts'

/**
 * Whether a count made of these contributions must be withheld: it is 1 … threshold − 1, or too few
 * organizations made it, or one of them made nearly all of it. Zero is never sensitive.
 */
export function isSensitive(contributions: readonly number[], policy: DisclosurePolicy): boolean {
  const value = contributions.reduce((sum, part) => sum + part, 0)
  if (value === 0) return false
  if (value < policy.threshold) return true
  if (contributions.filter((part) => part > 0).length < policy.contributors) return true
  return Math.max(...contributions) > policy.dominance * value
}
