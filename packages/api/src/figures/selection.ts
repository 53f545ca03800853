import { listEveryProgram, type Database, type ProgramRecord } from '@muster/data'
import { findState, type Metric, type StateCode } from '@muster/metrics'
import { Invalid } from '../refusals.ts'
import type { FigurePlaces } from '../shapes/figures.ts'

/** The programs that a question is about, all of one kind, and the states if it is narrowed to some. */
export interface Selection {
  readonly programs: readonly ProgramRecord[]
  /** Whether these are all programs of the kind: then the nation, or states, are asked for. */
  readonly all: boolean
  readonly states: readonly StateCode[] | undefined
}

/** A few programs, offices or states, by their codes. */
export interface Among {
  readonly of: 'program' | 'office' | 'state'
  readonly codes: readonly string[]
}

/** One statement. @throws Invalid for an office, program or state that does not count this */
export async function readSelection(
  db: Database,
  { program: kind }: Pick<Metric, 'program'>,
  { office, program, state }: FigurePlaces,
  among?: Among,
): Promise<Selection> {
  const ofKind = (await listEveryProgram(db)).filter((each) => each.kind === kind)
  const isAmong = {
    program: ({ code }: ProgramRecord) => among?.codes.includes(code) === true,
    office: ({ officeCode }: ProgramRecord) => among?.codes.includes(officeCode) === true,
    state: () => true,
  }[among?.of ?? 'state']
  const programs = ofKind.filter(
    (each) =>
      (office === undefined || each.officeCode === office) &&
      (program === undefined || each.code === program) &&
      isAmong(each),
  )
  if (programs.length === 0 && ofKind.length > 0)
    throw new Invalid('No such office or program counts this. Choose another one, or all of them.')
  const states = among?.of === 'state' ? among.codes.map(stateCalled) : state && [state]
  return { programs, all: programs.length === ofKind.length, states }
}

function stateCalled(code: string): StateCode {
  const found = findState(code)
  if (found === undefined)
    throw new Invalid('There is no such state. Write it as two letters, for example TX.')
  return found.code
}
