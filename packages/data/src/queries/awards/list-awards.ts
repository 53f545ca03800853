import type { ProgramKind, StateCode } from '@muster/metrics'
import { and, asc, count, eq, inArray } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { award, organization, program } from '../../schema/index.ts'
import { awardColumns } from './award-columns.ts'
import { withinScope, type AwardScope } from './within-scope.ts'

export interface AwardRecord {
  awardId: string
  number: string
  organizationId: string
  organizationName: string
  /** IANA name of the organization's zone: its days end by it. */
  timeZone: string
  /** The pass-through entity, if it is a subaward. */
  passThroughOrganizationId: string | null
  /** The officer to whom it is assigned, as long as they may decide on it. */
  officerId: string | null
  programCode: string
  programName: string
  programKind: ProgramKind
  /** Whether another person must certify than those who wrote the draft. */
  twoPeople: boolean
  /** ISO dates. */
  startsOn: string
  endsOn: string
  /** In the order of their codes. */
  states: StateCode[]
}

/** Which of many: at most `limit`, after `offset` others. */
export interface Page {
  limit: number
  offset: number
}

/** The awards within a scope, by number; those with certain numbers if asked, and a page of them. */
export async function listAwards(
  db: Database,
  scope: AwardScope,
  numbers?: readonly string[],
  page?: Page,
): Promise<AwardRecord[]> {
  const listed = selectAwards(db)
    .where(and(withinScope(scope), numbers && inArray(award.number, [...numbers])))
    .orderBy(asc(award.number))
    .$dynamic()
  return page === undefined ? listed : listed.limit(page.limit).offset(page.offset)
}

/** The awards of some organizations within a scope, by number. */
export async function listAwardsOf(
  db: Database,
  scope: AwardScope,
  organizationIds: readonly string[],
): Promise<AwardRecord[]> {
  return selectAwards(db)
    .where(and(withinScope(scope), inArray(award.organizationId, [...organizationIds])))
    .orderBy(asc(award.number))
}

/** How many awards lie within a scope. */
export async function countAwards(db: Database, scope: AwardScope): Promise<number> {
  const [counted] = await db
    .select({ awards: count() })
    .from(award)
    .innerJoin(program, eq(program.id, award.programId))
    .where(withinScope(scope))
  return counted?.awards ?? 0
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

const selectAwards = (db: Database) =>
  db
    .select(awardColumns)
    .from(award)
    .innerJoin(organization, eq(organization.id, award.organizationId))
    .innerJoin(program, eq(program.id, award.programId))
