import type { InnerTable, ReleasedCell } from '../shape/inner-table.ts'
import { placeKey, placeName } from '../shape/place-key.ts'
import type { Attack, Fact, Question } from './attack.ts'
import { mustStayPossible, type AuditPolicy } from './must-stay-possible.ts'
import { filed, unknownsOf } from './unknowns.ts'

/** Everything that a reader of a release, and of those before it, knows; and what they must not be able to find out. */
export function readAttack(table: InnerTable, cells: readonly ReleasedCell[], policy: AuditPolicy): Attack {
  const { truth, now, earlier } = unknownsOf(table)
  const sum = (unknowns: readonly number[]) =>
    unknowns.reduce((all, unknown) => all + (truth[unknown] ?? 0), 0)
  const reach = policy.threshold - 1
  const belowNow = filed(now, table)
  const fact = (
    { value, revisionPending }: ReleasedCell,
    unknowns: readonly number[],
    before: boolean,
  ): Fact[] => {
    if (value === null) return []
    const about = revisionPending === true ? reach : 0
    return [{ unknowns, low: value - about, high: value + about, earlier: before }]
  }
  const facts: Fact[] = []
  const questions: Question[] = []
  for (const cell of cells) {
    const unknowns = belowNow(cell.at)
    facts.push(...fact(cell, unknowns, false))
    if (cell.value !== null) continue
    const ask = mustStayPossible(table, unknowns, policy)
    questions.push(
      ...ask.map((each) => ({
        ...each,
        plus: unknowns,
        minus: [],
        breach: `${placeName(cell.at)} is provably ${each.breach}`,
      })),
    )
  }
  const published = new Set(cells.map((cell) => placeKey(cell.at)))
  table.previous.forEach((release, index) => {
    const belowThen = filed(earlier[index] ?? [], table)
    for (const cell of release.cells) {
      const unknowns = belowThen(cell.at)
      const name = `${placeName(cell.at)} in earlier release ${index + 1}`
      facts.push(...fact(cell, unknowns, true))
      if (cell.value === null) questions.push(...smallThen(unknowns, sum(unknowns), name))
      if (published.has(placeKey(cell.at))) questions.push(...smallChange(cell, unknowns, name))
    }
  })
  return { truth, facts, questions }

  function smallThen(plus: readonly number[], value: number, name: string): Question[] {
    if (value >= policy.threshold || (value === 0 && !policy.protectZeros)) return []
    return [
      { plus, minus: [], low: 0, high: 0, breach: `${name} is provably above 0` },
      {
        plus,
        minus: [],
        low: policy.threshold,
        high: Infinity,
        breach: `${name} is provably below ${policy.threshold}`,
      },
    ]
  }

  function smallChange(
    { at, value, revisionPending }: ReleasedCell,
    then: readonly number[],
    name: string,
  ): Question[] {
    const all = belowNow(at)
    const change = sum(all) - sum(then)
    if (change === 0 || Math.abs(change) >= policy.threshold) return []
    const plus = all.filter((unknown) => !then.includes(unknown))
    const minus = then.filter((unknown) => !all.includes(unknown))
    const ask = {
      plus,
      minus,
      breach: `${name} has provably changed since, by less than ${policy.threshold}`,
    }
    // The number of then was one kept from before, and gives way now: what is seen is a large change.
    const seen = revisionPending === true && value !== null ? sum(all) - value : 0
    if (Math.abs(seen) < policy.threshold) return [{ ...ask, low: 0, high: 0 }]
    return [
      change > 0
        ? { ...ask, low: policy.threshold, high: Infinity }
        : { ...ask, low: -Infinity, high: -policy.threshold },
    ]
  }
}
