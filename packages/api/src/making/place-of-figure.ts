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
  { level, place, within }: Pick<FigureQuestion, 'level' | 'place' | 'within'>,
): Promise<PlaceOfFigure> {
  const offices = new Map((await listOffices(db)).map((office) => [office.code, office]))
  const everyProgram = (await listEveryProgram(db)).filter((program) => program.kind === kind)
  const programsWhere = (belongs: (program: (typeof everyProgram)[number]) => boolean): FigureProgram[] =>
    everyProgram.filter(belongs).flatMap(({ id, name, officeCode }) => {
      const office = offices.get(officeCode)
      return office ? [{ programId: id, program: name, officeId: office.id, office: office.name }] : []
    })

  const ofOffice = (code: string) => {
    const office = offices.get(code)
    if (office === undefined) throw new Invalid('There is no such office. Choose another one.')
    return { id: office.id, label: office.name, programs: programsWhere((each) => each.officeCode === code) }
  }
  const ofProgram = (code: string) => {
    const [program] = programsWhere((each) => each.code === code)
    if (program === undefined)
      throw new Invalid('There is no such program that reports this metric. Choose another one.')
    return { id: program.programId, label: program.program, programs: [program] }
  }
  const places = { office: ofOffice, program: ofProgram }

  if (level === 'office' || level === 'program') {
    const { id, ...found } = places[level](place)
    return { ...found, place: id, state: null }
  }
  if (level === 'nation')
    return { place: '', label: 'All agencies', state: null, programs: programsWhere(() => true) }
  const state = findState(place)
  if (state === undefined) throw new Invalid('There is no such state. Choose another one.')
  const whose = within && places[within.level](within.place)
  return {
    place: state.code,
    label: [whose?.label, state.name].filter(Boolean).join(', '),
    state: state.code,
    programs: whose?.programs ?? programsWhere(() => true),
  }
}
