import type { FiscalQuarter, ProgramKind } from '@muster/metrics'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { coverageCell, program } from '../schema/index.ts'
import { within, type QuarterRange } from './range-of-quarters.ts'

export interface Coverage {
  fiscalQuarter: FiscalQuarter
  programId: string
  programKind: ProgramKind
  /** Reports that are expected: obligations. */
  expected: number
  /** Of these, with an accepted revision. */
  accepted: number
  /** ISO moment at which an acceptance, or one taken back, last moved the figures; null while none did. */
  changedAt: string | null
}

/** "41 of 48 reported", by quarter and program, in order of time. */
export async function readCoverage(
  db: Database,
  range: QuarterRange,
  programKinds?: readonly ProgramKind[],
): Promise<Coverage[]> {
  return db
    .select({
      fiscalQuarter: coverageCell.fiscalQuarter,
      programId: coverageCell.programId,
      programKind: program.kind,
      expected: coverageCell.expected,
      accepted: coverageCell.accepted,
      changedAt: coverageCell.changedAt,
    })
    .from(coverageCell)
    .innerJoin(program, eq(program.id, coverageCell.programId))
    .where(
      and(
        within(coverageCell.fiscalQuarter, range),
        programKinds && inArray(program.kind, [...programKinds]),
      ),
    )
    .orderBy(asc(coverageCell.fiscalQuarter), asc(coverageCell.programId))
}
