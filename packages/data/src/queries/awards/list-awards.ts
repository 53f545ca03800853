import type { ProgramKind, StateCode } from '@muster/metrics'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { award, organization, program } from '../../schema/index.ts'
import { awardColumns } from './award-columns.ts'
import { withinScope, type AwardScope } from './within-scope.ts'

export interface AwardRecord {
  awardId: string
  number: string
  organizationId: string
  organizationName: string
  programName: string
  programKind: ProgramKind
  /** ISO dates. */
  startsOn: string
  endsOn: string
  /** In the order of their codes. */
  states: StateCode[]
}

/** The awards within a scope, by number; those with certain numbers if asked. */
export async function listAwards(
  db: Database,
  scope: AwardScope,
  numbers?: readonly string[],
): Promise<AwardRecord[]> {
  return db
    .select(awardColumns)
    .from(award)
    .innerJoin(organization, eq(organization.id, award.organizationId))
    .innerJoin(program, eq(program.id, award.programId))
    .where(and(withinScope(scope), numbers && inArray(award.number, [...numbers])))
    .orderBy(asc(award.number))
}

/** One award within a scope; undefined if it is outside, as if it did not exist. */
export async function findAward(
  db: Database,
  scope: AwardScope,
  number: string,
): Promise<AwardRecord | undefined> {
  const [found] = await listAwards(db, scope, [number])
  return found
}
