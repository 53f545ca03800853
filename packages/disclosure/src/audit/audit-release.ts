import type { InnerTable, ReleasedCell } from '../shape/inner-table.ts'
import type { Attack, Fact, Question } from './attack.ts'
import { checkCells } from './check-cells.ts'
import { findBreaches } from './find-breaches.ts'
import type { AuditPolicy } from './must-stay-possible.ts'
import { readAttack } from './read-attack.ts'

/** What an audit finds, in sentences. The release is safe if there are no breaches. */
export interface Audit {
  readonly breaches: readonly string[]
  /** What earlier releases alone give away. It is public, and no new release can call it back. */
  readonly exposed: readonly string[]
}

/**
 * Attacks a release as a reader would who has all earlier ones too: reads off what is known, splits the rest into parts that have
 * nothing to do with one another, bounds every withheld count that is sensitive by linear programs, and tries in whole numbers
 * what these leave open. It shares no code with what chose the cells.
 */
export async function auditRelease(
  table: InnerTable,
  cells: readonly ReleasedCell[],
  policy: AuditPolicy,
): Promise<Audit> {
  const wrong = checkCells(table, cells, policy)
  const attack = readAttack(table, cells, policy)
  // Where the numbers are not those of the counts, no table agrees with all of them, and everything would seem provable.
  if (!agrees(attack))
    return {
      breaches: [...wrong, ...(wrong.length === 0 ? ['What is published does not fit the counts'] : [])],
      exposed: [],
    }
  const found = await findBreaches(attack)
  const earlier = await alreadyExposed(attack, found)
  return {
    breaches: [...wrong, ...found.filter((question) => !earlier.has(question)).map(({ breach }) => breach)],
    exposed: [...earlier].map(({ breach }) => breach),
  }
}

/** Of some questions, those that earlier releases alone answer. */
export async function alreadyExposed(
  { truth, facts }: Pick<Attack, 'truth' | 'facts'>,
  questions: readonly Question[],
): Promise<ReadonlySet<Question>> {
  const earlier: Fact[] = facts.filter((fact) => fact.earlier)
  if (earlier.length === 0 || questions.length === 0) return new Set()
  return new Set(await findBreaches({ truth, facts: earlier, questions }, { certain: true }))
}

const agrees = ({ truth, facts }: Attack): boolean =>
  facts.every(({ unknowns, low, high }) => {
    const value = unknowns.reduce((sum, unknown) => sum + (truth[unknown] ?? 0), 0)
    return value >= low && value <= high
  })
