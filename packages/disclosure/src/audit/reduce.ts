import type { Attack, Fact } from './attack.ts'

/** What is left of an attack when everything is known that can be read off without solving anything. */
export interface Reduced {
  /** Unknown → count. */
  readonly known: ReadonlyMap<number, number>
  /** Facts about what is unknown still. */
  readonly facts: readonly Fact[]
}

/**
 * Propagates: a sum of which all but one part is known gives that part; a sum with nothing left makes all its parts 0; until
 * nothing new is learned.
 */
export function reduce({ facts }: Pick<Attack, 'facts'>): Reduced {
  const known = new Map<number, number>()
  let left: Fact[] = [...facts]
  for (let learned = true; learned;) {
    learned = false
    left = left.flatMap((fact) => {
      const open: number[] = []
      let settled = 0
      for (const unknown of fact.unknowns) {
        const count = known.get(unknown)
        if (count === undefined) open.push(unknown)
        else settled += count
      }
      const rest = { ...fact, unknowns: open, low: fact.low - settled, high: fact.high - settled }
      if (open.length === 0) return []
      if (rest.high === 0 || (open.length === 1 && rest.low === rest.high)) {
        for (const unknown of open) known.set(unknown, rest.high)
        learned = true
        return []
      }
      return [rest]
    })
  }
  return { known, facts: left }
}
