import type { Coverage } from '@muster/data'
import type { ProgramKind } from '@muster/metrics'

/** "41 of 48 reported" */
export interface Reported {
  readonly reported: number
  readonly expected: number
}

/** Adds up coverage over the programs of some kinds, and over the quarters that were read. */
export function coverageOf(coverage: readonly Coverage[], kinds: readonly ProgramKind[]): Reported {
  const own = coverage.filter(({ programKind }) => kinds.includes(programKind))
  return {
    reported: own.reduce((sum, { accepted }) => sum + accepted, 0),
    expected: own.reduce((sum, { expected }) => sum + expected, 0),
  }
}
