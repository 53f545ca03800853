import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '../../database.ts'
import { roleGrant, user, type Role } from '../../schema/index.ts'
import type { NewGrant } from './insert-person.ts'

export interface GrantRecord {
  id: string
  userId: string
  role: Role
  organizationId: string | null
  officeId: string | null
}

/** One role of one person. */
export async function findGrant(tx: Transaction, id: string): Promise<GrantRecord | undefined> {
  const [found] = await tx.select().from(roleGrant).where(eq(roleGrant.id, id))
  return found
}

/** The roles of one person. */
export async function listGrants(tx: Transaction, userId: string): Promise<GrantRecord[]> {
  return tx.select().from(roleGrant).where(eq(roleGrant.userId, userId)).orderBy(asc(roleGrant.id))
}

/** Gives a role, unless the person has it already; whether they had not. */
export async function ensureGrant(tx: Transaction, added: NewGrant): Promise<boolean> {
  const given = await tx.insert(roleGrant).values(added).onConflictDoNothing().returning({ id: roleGrant.id })
  return given.length > 0
}

/** Takes a role away. */
export async function removeGrant(tx: Transaction, id: string): Promise<void> {
  await tx.delete(roleGrant).where(eq(roleGrant.id, id))
}

/**
 * The ids of the system administrators who can sign in. They are held until the transaction ends, in one order: of two who
 * would take the last two away at once, the second sees what the first has done.
 */
export async function lockAdministrators(tx: Transaction): Promise<string[]> {
  const found = await tx
    .select({ userId: roleGrant.userId })
    .from(roleGrant)
    .innerJoin(user, eq(user.id, roleGrant.userId))
    .where(and(eq(roleGrant.role, 'system_administrator'), isNull(user.disabledAt)))
    .orderBy(asc(roleGrant.id))
    .for('update')
  return found.map(({ userId }) => userId)
}
