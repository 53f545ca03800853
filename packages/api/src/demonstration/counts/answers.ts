import { formFor, stratumKey, type FiscalQuarter, type FormLine, type ProgramKind } from '@muster/metrics'
import { lead } from '../cast/roster.ts'
import type { Chance } from '../chance/chance.ts'
import { happens } from '../chance/draws.ts'
import type { Counts } from './tally.ts'

/** What stands in the value column: a count, `NR` not reported, `NT` not tracked, or nothing. */
export type WrittenAnswer = number | 'NR' | 'NT' | ''

export interface AnsweredLine {
  readonly line: FormLine
  readonly answer: WrittenAnswer
}

// What some organizations do not keep records of, by the beginning of its lines, and how many in a hundred do not.
const untracked: Readonly<Record<string, number>> = {
  surveys_: 6,
  staff_trained: 7,
  survivor_consultations: 4,
  clients_waiting: 8,
  'new_clients.special_classification.': 6,
  directory_organizations: 20,
}
// Optional breakdowns that some never fill in, in the same way.
const leftBlank: Readonly<Record<string, number>> = {
  'materials_distributed.language.': 20,
  'requests_unmet.barrier.': 8,
}
// What may be missing for a single quarter.
const sometimesMissing = new Set([
  'ta_hours',
  'clients_screened',
  'clients_waiting',
  'staff_trained',
  'arrests',
])

/**
 * The form of a program with its answers. Most lines are counts; what an organization never tracks is `NT`, what it could
 * not find out in time `NR`, and some leave optional lines blank where there is nothing to count. Lone Star Harbor
 * answers every line.
 */
export function answersOf(
  { program, organization }: { program: ProgramKind; organization: string },
  quarter: FiscalQuarter,
  counts: Counts,
  { chance, habit }: { chance: Chance; habit: Chance },
): AnsweredLine[] {
  const thorough = organization === lead
  const own = (beginnings: Readonly<Record<string, number>>) =>
    Object.entries(beginnings)
      .filter(([begins, percent]) => happens(habit.fork(begins), percent / 100) && !thorough)
      .map(([begins]) => begins)
  const notTracked = own(untracked)
  const blank = own(leftBlank)
  const skipsZeros = happens(habit.fork('zeros'), 0.25) && !thorough
  const hurry = chance.fork('missing')

  return formFor(program, quarter).map((line): AnsweredLine => {
    const key = stratumKey(line)
    const count = counts.get(key) ?? 0
    if (notTracked.some((begins) => key.startsWith(begins))) return { line, answer: 'NT' }
    if (sometimesMissing.has(key) && happens(hurry, 0.025) && !thorough) return { line, answer: 'NR' }
    if (blank.some((begins) => key.startsWith(begins))) return { line, answer: '' }
    if (skipsZeros && !line.required && count === 0) return { line, answer: '' }
    return { line, answer: count }
  })
}
