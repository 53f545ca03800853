import { and, eq } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { award, program, roleGrant } from '../../schema/index.ts'

/** Whether a person is a program officer of the office whose program an award belongs to. */
export async function isOfficerOf(
  db: Database,
  { awardId, userId }: { awardId: string; userId: string },
): Promise<boolean> {
  const found = await db
    .select({ id: roleGrant.id })
    .from(award)
    .innerJoin(program, eq(program.id, award.programId))
    .innerJoin(roleGrant, eq(roleGrant.officeId, program.officeId))
    .where(and(eq(award.id, awardId), eq(roleGrant.userId, userId), eq(roleGrant.role, 'program_officer')))
    .limit(1)
  return found.length > 0
}
