import {
  endOfQuarter,
  makeFiscalQuarter,
  startOfQuarter,
  type FiscalQuarter,
  type IsoDate,
  type StateCode,
} from '@muster/metrics'
import type { Chance } from '../chance/chance.ts'
import { between } from '../chance/draws.ts'
import type { CastOrganization, Seat } from './organizations.ts'
import { stateOf } from './state-of.ts'
import type { CastProgram } from './programs.ts'

/** One award: whole fiscal years, two to four of them. */
export interface CastAward {
  readonly number: string
  readonly organization: CastOrganization
  readonly program: CastProgram
  readonly states: readonly StateCode[]
  readonly size: number
  readonly firstQuarter: FiscalQuarter
  readonly lastQuarter: FiscalQuarter
  readonly startsOn: IsoDate
  readonly endsOn: IsoDate
  /** First quarter of the organization's first award in this program. */
  readonly organizationSince: FiscalQuarter
  /** How many awards the organization had in this program before. */
  readonly nth: number
}

/**
 * The awards of an organization. In each program they follow one another without a gap until FY2017, or until the
 * organization's last year in it, is covered. Each is numbered after the fiscal year in which it begins.
 */
export function awardsOf(organization: CastOrganization, chance: Chance): CastAward[] {
  return organization.seats.flatMap((seat) => {
    const stream = chance.fork(`awards ${seat.program.code} ${seat.name}`)
    const awards: CastAward[] = []
    for (let year = seat.from; year <= (seat.to ?? 2017);) {
      const years = yearsOfAward(seat, year, stream)
      awards.push(awardOver(organization, seat, awards.length, [year, year + years - 1]))
      year += years
    }
    return awards
  })
}

// Those of FY2014 have come at different times to the end of their first award. All others run three years, as
// Lone Star Harbor's does (FY2016 to FY2018): the samples and the walk rest on it.
function yearsOfAward({ from, to }: Seat, year: number, chance: Chance): number {
  if (to !== undefined) return to - from + 1
  return from === 2014 && year === 2014 ? between(chance, 2, 4) : 3
}

function awardOver(
  organization: CastOrganization,
  { program, place, states, size, from: seatFrom }: Seat,
  nth: number,
  [from, to]: [number, number],
): CastAward {
  const firstQuarter = makeFiscalQuarter(from, 1)
  const lastQuarter = makeFiscalQuarter(to, 4)
  return {
    number: program.awardNumber(place, nth, from),
    organization,
    program,
    states: states.map(stateOf),
    size,
    firstQuarter,
    lastQuarter,
    startsOn: startOfQuarter(firstQuarter),
    endsOn: endOfQuarter(lastQuarter),
    organizationSince: makeFiscalQuarter(seatFrom, 1),
    nth,
  }
}
