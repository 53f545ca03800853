import type { ProgramKind } from '@muster/metrics'
import { and, asc, count, eq, exists, inArray, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { award, obligation, office, program } from '../../schema/index.ts'
import { within, type QuarterRange } from '../range-of-quarters.ts'

export interface ContributingProgram {
  programId: string
  name: string
  kind: ProgramKind
  officeId: string
  officeCode: string
  officeName: string
  /** Awards that owe a report in these quarters. */
  awards: number
}

/** The programs of some kinds whose awards owe reports in some quarters, by office and name. */
export async function countContributingAwards(
  db: Database,
  { range, kinds }: { range: QuarterRange; kinds: readonly ProgramKind[] },
): Promise<ContributingProgram[]> {
  const owing = db
    .select({ one: sql`1` })
    .from(obligation)
    .where(and(eq(obligation.awardId, award.id), within(obligation.fiscalQuarter, range)))
  return db
    .select({
      programId: program.id,
      name: program.name,
      kind: program.kind,
      officeId: office.id,
      officeCode: office.code,
      officeName: office.name,
      awards: count(),
    })
    .from(award)
    .innerJoin(program, eq(program.id, award.programId))
    .innerJoin(office, eq(office.id, program.officeId))
    .where(and(exists(owing), inArray(program.kind, [...kinds])))
    .groupBy(program.id, office.id)
    .orderBy(asc(office.code), asc(program.name))
}
