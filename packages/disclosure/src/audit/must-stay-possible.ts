import type { InnerTable } from '../shape/inner-table.ts'

/** When the auditor finds a count sensitive; as in `TablePolicy`. */
export interface AuditPolicy {
  readonly threshold: number
  readonly contributors: number
  readonly dominance: number
  readonly protectZeros: boolean
}

/**
 * What must stay possible of a sum of inner cells, if it is sensitive: that nobody is in it, and that it is large. Nothing is
 * asked of a count that could be shown.
 */
export function mustStayPossible(
  { cells }: InnerTable,
  inner: readonly number[],
  policy: AuditPolicy,
): { low: number; high: number; breach: string }[] {
  const counted = inner.flatMap((index) => cells[index] ?? []).filter((cell) => cell.count > 0)
  const value = counted.reduce((sum, cell) => sum + cell.count, 0)
  const none = { low: 0, high: 0, breach: 'above 0' }
  const above = (least: number) => ({ low: least, high: Infinity, breach: `below ${least}` })
  if (value < policy.threshold) {
    if (value > 0) return [none, above(policy.threshold)]
    return policy.protectZeros ? [above(policy.threshold)] : []
  }
  let atLeast = 0
  const shares = new Map<string, number>()
  for (const { contributors } of counted) {
    if (contributors === undefined) return []
    if (typeof contributors === 'number') atLeast = Math.max(atLeast, contributors)
    else for (const [name, part] of contributors) shares.set(name, (shares.get(name) ?? 0) + part)
  }
  const tooFew = Math.max(atLeast, shares.size) < policy.contributors
  const tooMuch = [...shares.values()].some((part) => part > policy.dominance * value)
  return tooFew || tooMuch ? [none, above(value + policy.threshold)] : []
}
