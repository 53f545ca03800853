import { eq, inArray } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { roleGrant, user } from '../../schema/index.ts'

/** The people with these addresses. */
export async function findPeopleByEmail(
  db: Database,
  emails: readonly string[],
): Promise<{ id: string; name: string; email: string }[]> {
  return db
    .select({ id: user.id, name: user.name, email: user.email })
    .from(user)
    .where(inArray(user.email, [...emails]))
}

/** Whether anybody is an administrator yet. */
export async function hasAdministrator(db: Database): Promise<boolean> {
  const found = await db
    .select({ id: roleGrant.id })
    .from(roleGrant)
    .where(eq(roleGrant.role, 'system_administrator'))
    .limit(1)
  return found.length > 0
}
