import {
  addQuarters,
  fiscalQuarter,
  formFor,
  states,
  type FiscalQuarter,
  type ProgramKind,
  type StateCode,
} from '../../packages/metrics/src/index.ts'

// What both databases look like: the same offices, programs and states, so that every page shows as much of one as of the
// other. They differ in how many awards stand behind each figure, and in how long the history is.

/** The last quarter of the history, and the one whose reports wait for an officer. */
export const lastQuarter = fiscalQuarter('FY2022Q4')
export const waitingQuarter = addQuarters(lastQuarter, 1)

/** A day on which the history is over, and one on which the reports of the next quarter are reviewed. */
export const dayOfReading = '2022-11-15T15:00:00.000Z'
export const dayOfReview = '2023-02-01T15:00:00.000Z'

/** Every award reports so many lines for a quarter: its form, state by state. */
const linesOfReport = 1000

export interface Size {
  readonly name: string
  readonly awards: number
  readonly quarters: number
}

/** Eight quarters, because that is what pages show unless they are asked for more. */
export const small: Size = { name: 'small', awards: 25, quarters: 8 }
export const large: Size = { name: 'large', awards: 500, quarters: 40 }
/** In the place of the large one, for a quick try. */
export const middle: Size = { name: 'large', awards: 100, quarters: 16 }

export const observationsOf = ({ awards, quarters }: Size): number => awards * quarters * linesOfReport

export const quartersOf = ({ quarters }: Size): FiscalQuarter[] =>
  Array.from({ length: quarters }, (_, at) => addQuarters(lastQuarter, at + 1 - quarters))

/** The whole history of a world. Pages read the last quarters of it: as many as the small world has. */
export const historyOf = ({ quarters }: Size) => ({
  first: addQuarters(lastQuarter, 1 - quarters),
  last: lastQuarter,
})

/** The kinds of the programs, by office: half of all awards are for direct services. */
export const programsOfOffices: readonly (readonly ProgramKind[])[] = [
  ['direct_services', 'direct_services', 'hotline', 'outreach'],
  ['direct_services', 'direct_services', 'task_force'],
  ['direct_services', 'online_identification', 'training_ta'],
]
const kinds = programsOfOffices.flat()

/** What is asked in the last quarter; all quarters of the history are filled in by it. */
export const formOf = (kind: ProgramKind) => formFor(kind, lastQuarter)

export interface PlannedAward {
  readonly number: string
  /** Place of its program in all of them. */
  readonly program: number
  readonly served: readonly { readonly state: StateCode; readonly lines: number }[]
}

/** So many awards of a program reach all the states that it reaches. */
const patterns = 2

/**
 * The awards of a world. The dictionary has no form of 1,000 lines: an award answers its whole form in as many states as
 * that takes (six for direct services, up to 44 for others), and the first lines of it in the last one. The pattern of
 * states repeats after two awards of a program, so that 500 awards have no more cells in a quarter than 25.
 */
export function awardsOf({ awards }: Size): PlannedAward[] {
  return Array.from({ length: awards }, (_, index) => {
    const program = index % kinds.length
    const form = formOf(kinds[program] ?? 'direct_services').length
    const many = Math.ceil(linesOfReport / form)
    const first = program * 11 + (Math.floor(index / kinds.length) % patterns) * Math.min(many, 11)
    return {
      number: `2012-VT-BX-${String(index).padStart(4, '0')}`,
      program,
      served: Array.from({ length: many }, (_, at) => ({
        state: states[(first + at) % states.length]?.code ?? 'TX',
        lines: Math.min(form, linesOfReport - at * form),
      })),
    }
  })
}
