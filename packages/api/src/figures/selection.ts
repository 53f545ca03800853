import { listEveryProgram, type Database, type ProgramRecord } from '@muster/data'
import type { Metric, StateCode } from '@muster/metrics'
import { Invalid } from '../refusals.ts'
import type { FigurePlaces } from '../shapes/figures.ts'

/** The programs that a question is about, all of one kind, and the state if it is narrowed to one. */
export interface Selection {
  readonly programs: readonly ProgramRecord[]
  /** Whether these are all programs of the kind: then the nation, or the state, is asked for. */
  readonly all: boolean
  readonly state: StateCode | undefined
}

/** One statement. @throws Invalid for an office or program that does not count this */
export async function readSelection(
  db: Database,
  { program: kind }: Pick<Metric, 'program'>,
  { office, program, state }: FigurePlaces,
): Promise<Selection> {
  const ofKind = (await listEveryProgram(db)).filter((each) => each.kind === kind)
  const programs = ofKind.filter(
    (each) =>
      (office === undefined || each.officeCode === office) &&
      (program === undefined || each.code === program),
  )
  if (programs.length === 0 && (office !== undefined || program !== undefined))
    throw new Invalid('No such office or program counts this. Choose another one, or all of them.')
  return { programs, all: programs.length === ofKind.length, state }
}
