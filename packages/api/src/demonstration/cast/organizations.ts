import type { Chance } from '../chance/chance.ts'
import { castPrograms, type CastProgram } from './programs.ts'
import { lead, roster } from './roster.ts'
import type { RosterEntry } from './roster-entry.ts'

/** An organization's place in the roster of one program that funds it. */
export interface Seat extends RosterEntry {
  readonly program: CastProgram
  /** From 1, in the program's roster: part of its award numbers. */
  readonly place: number
}

/** An organization of the demonstration. Most have one seat, some are funded by two programs. */
export interface CastOrganization {
  readonly name: string
  /** Where its office is. */
  readonly state: string
  readonly uei: string
  readonly ein: string
  /** From 0, among all organizations of the demonstration. */
  readonly index: number
  readonly seats: readonly Seat[]
}

/**
 * The organizations, or the first `limit` of them: Lone Star Harbor, then one of each other kind of program, then
 * the rest. However few there are, each is the same as among all.
 */
export function castOrganizations(chance: Chance, limit = Number.POSITIVE_INFINITY): CastOrganization[] {
  const seats = castPrograms.flatMap((program) =>
    (roster[program.code] ?? []).map((member, index): Seat => ({ ...member, program, place: index + 1 })),
  )
  const all = [...Map.groupBy(seats, ({ name }) => name)].map(([name, held], index) => ({
    name,
    state: held[0]?.states[0] ?? '',
    ...identifiers(chance.fork(`organization ${name}`)),
    index,
    seats: held,
  }))
  const kinds = new Set<string>(['direct_services'])
  const first = all.filter(({ name, seats: [seat] }) => {
    if (name === lead) return true
    if (seat === undefined || kinds.has(seat.program.kind)) return false
    kinds.add(seat.program.kind)
    return true
  })
  first.sort((one, other) => Number(other.name === lead) - Number(one.name === lead))
  return [...first, ...all.filter((each) => !first.includes(each))].slice(0, limit)
}

// Valid in form, and seen at once to be made up: a UEI has 12 characters without O and I, and begins with no 0;
// the Internal Revenue Service gives out no EIN that begins with 00.
const ueiCharacters = 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789'

function identifiers(chance: Chance): { uei: string; ein: string } {
  const characters = (count: number, from: string) =>
    Array.from({ length: count }, () => from[Math.floor(chance.next() * from.length)]).join('')
  return { uei: `SYNTH${characters(7, ueiCharacters)}`, ein: `00-${characters(7, '0123456789')}` }
}
