import type { FiscalQuarter, ProgramKind } from '@muster/metrics'
import { eq } from 'drizzle-orm'
import type { Database } from '../database.ts'
import { program, qualityCell } from '../schema/index.ts'
import { within, type QuarterRange } from './range-of-quarters.ts'

/** Of the accepted reports of a program and quarter. */
export interface Quality {
  fiscalQuarter: FiscalQuarter
  programId: string
  programKind: ProgramKind
  /** Reports that were certified after their due day. */
  late: number
  /** Findings that ask for an explanation: those that have one, and those that have none. */
  explained: number
  notExplained: number
}

/** What is known of the quality of the reports behind figures. A quarter without anything to say has no row. */
export const readQuality = (db: Database, range: QuarterRange): Promise<Quality[]> =>
  db
    .select({
      fiscalQuarter: qualityCell.fiscalQuarter,
      programId: qualityCell.programId,
      programKind: program.kind,
      late: qualityCell.late,
      explained: qualityCell.explained,
      notExplained: qualityCell.notExplained,
    })
    .from(qualityCell)
    .innerJoin(program, eq(program.id, qualityCell.programId))
    .where(within(qualityCell.fiscalQuarter, range))
