import { fiscalYearOf, type FiscalQuarter, type ProgramKind } from '@muster/metrics'
import { castPrograms } from '../cast/programs.ts'
import { roster } from '../cast/roster.ts'
import type { RosterEntry } from '../cast/roster-entry.ts'

const isActive = ({ from, to }: RosterEntry, year: number) => from <= year && year <= (to ?? year)

/**
 * How large all organizations together are that a kind of program funds in a quarter. A recipient's part of the nation is
 * its own size over this: the national level stays where it is, however many share it. Counts the whole roster, so that a
 * demonstration of a few organizations shows them as they are among all.
 */
export function sizeOfNation(kind: ProgramKind, quarter: FiscalQuarter): number {
  const year = fiscalYearOf(quarter)
  return castPrograms
    .filter((program) => program.kind === kind)
    .flatMap(({ code }) => roster[code] ?? [])
    .filter((member) => isActive(member, year))
    .reduce((sum, { size }) => sum + size, 0)
}

/** How an award's work is divided among so many states: most where the organization has its seat. Adds up to 1. */
export function partsOfStates(states: number): readonly number[] {
  if (states === 1) return [1]
  const elsewhere = 0.4 / (states - 1)
  return [0.6, ...Array.from({ length: states - 1 }, () => elsewhere)]
}
