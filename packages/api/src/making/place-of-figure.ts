import { listEveryProgram, listOffices, type Database } from '@muster/data'
import { findState, type ProgramKind, type StateCode } from '@muster/metrics'
import { Invalid } from '../refusals.ts'
import type { FigureQuestion } from '../shapes/figure-making.ts'

export interface FigureProgram {
  readonly programId: string
  readonly program: string
  readonly officeId: string
  readonly office: string
}

/** Where a figure is of: its place as the roll-up knows it, and the programs that it is added up from. */
export interface PlaceOfFigure {
  /** Empty for the nation; the id of the office or program, or the code of the state. */
  readonly place: string
  readonly label: string
  /** Set if the figure is of one state alone. */
  readonly state: StateCode | null
  readonly programs: readonly FigureProgram[]
}

/** Finds the place of a figure among those of the installation. @throws Invalid for one that is not there. */
export async function placeOfFigure(
  db: Database,
  kind: ProgramKind,
  { level, place }: Pick<FigureQuestion, 'level' | 'place'>,
): Promise<PlaceOfFigure> {
  const offices = new Map((await listOffices(db)).map((office) => [office.code, office]))
  const everyProgram = (await listEveryProgram(db)).filter((program) => program.kind === kind)
  const programsWhere = (belongs: (program: (typeof everyProgram)[number]) => boolean): FigureProgram[] =>
    everyProgram.filter(belongs).flatMap(({ id, name, officeCode }) => {
      const office = offices.get(officeCode)
      return office ? [{ programId: id, program: name, officeId: office.id, office: office.name }] : []
    })

  if (level === 'nation')
    return { place: '', label: 'All agencies', state: null, programs: programsWhere(() => true) }
  if (level === 'state') {
    const state = findState(place)
    if (state === undefined) throw new Invalid('There is no such state. Choose another one.')
    return { place: state.code, label: state.name, state: state.code, programs: programsWhere(() => true) }
  }
  if (level === 'office') {
    const office = offices.get(place)
    if (office === undefined) throw new Invalid('There is no such office. Choose another one.')
    const programs = programsWhere(({ officeCode }) => officeCode === office.code)
    return { place: office.id, label: office.name, state: null, programs }
  }
  const [program] = programsWhere(({ code }) => code === place)
  if (program === undefined)
    throw new Invalid('There is no such program that reports this metric. Choose another one.')
  return { place: program.programId, label: program.program, state: null, programs: [program] }
}
