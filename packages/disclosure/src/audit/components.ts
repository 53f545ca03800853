import type { Fact } from './attack.ts'

/** Unknowns that no chain of facts links stand in different components: each can be attacked alone. Unknown → component. */
export function componentsOf(facts: readonly Fact[]): (unknown: number) => number {
  const parents = new Map<number, number>()
  const rootOf = (unknown: number): number => {
    let root = unknown
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up
    // Flatten the way, so that the next one is short.
    for (let at = unknown; at !== root;) {
      const next = parents.get(at) ?? root
      parents.set(at, root)
      at = next
    }
    return root
  }
  for (const { unknowns } of facts) {
    const [first] = unknowns
    if (first === undefined) continue
    for (const unknown of unknowns) {
      const [one, other] = [rootOf(first), rootOf(unknown)]
      if (one !== other) parents.set(other, one)
    }
  }
  return rootOf
}
