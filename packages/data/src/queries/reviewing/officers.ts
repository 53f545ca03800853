import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '../../database.ts'
import { award, program, roleGrant, user } from '../../schema/index.ts'
import type { OfficeScope } from '../identity/scopes.ts'

export interface OfficerRecord {
  id: string
  name: string
  officeId: string
}

/** The program officers of some offices who may sign in, by name. */
export async function listOfficers(db: Database, { officeIds }: OfficeScope): Promise<OfficerRecord[]> {
  const rows = await db
    .select({ id: user.id, name: user.name, officeId: roleGrant.officeId })
    .from(roleGrant)
    .innerJoin(user, eq(user.id, roleGrant.userId))
    .where(
      and(
        inArray(roleGrant.officeId, [...officeIds]),
        eq(roleGrant.role, 'program_officer'),
        isNull(user.disabledAt),
      ),
    )
    .orderBy(asc(user.name), asc(user.id))
  return rows.flatMap(({ officeId, ...row }) => (officeId === null ? [] : [{ ...row, officeId }]))
}

/** The names of people, by id. */
export async function readNames(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(inArray(user.id, [...ids]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Gives the reports of an award to an officer, or to nobody. */
export async function assignAward(tx: Transaction, awardId: string, officerId: string | null): Promise<void> {
  await tx.update(award).set({ officerId }).where(eq(award.id, awardId))
}

/** The office whose program an award belongs to. */
export async function findOffice(db: Database, awardId: string): Promise<string | undefined> {
  const [found] = await db
    .select({ officeId: program.officeId })
    .from(award)
    .innerJoin(program, eq(program.id, award.programId))
    .where(eq(award.id, awardId))
  return found?.officeId
}

/** Whether a person has a role in an organization. */
export async function worksForOrganization(
  db: Database,
  userId: string,
  organizationIds: readonly string[],
): Promise<boolean> {
  const found = await db
    .select({ id: roleGrant.id })
    .from(roleGrant)
    .where(and(eq(roleGrant.userId, userId), inArray(roleGrant.organizationId, [...organizationIds])))
    .limit(1)
  return found.length > 0
}

/** The programs of some offices, by name. */
export async function listOfficePrograms(
  db: Database,
  { officeIds }: OfficeScope,
): Promise<{ code: string; name: string }[]> {
  return db
    .select({ code: program.code, name: program.name })
    .from(program)
    .where(inArray(program.officeId, [...officeIds]))
    .orderBy(asc(program.name), asc(program.code))
}
