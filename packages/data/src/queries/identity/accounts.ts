import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../../database.ts'
import { account, passkey, twoFactor, user } from '../../schema/index.ts'

/** Gives a person a password who has none. */
export async function insertPassword(
  tx: Transaction,
  { userId, passwordHash, at }: { userId: string; passwordHash: string; at: string },
): Promise<void> {
  const moments = { createdAt: new Date(at), updatedAt: new Date(at) }
  // better-auth knows a password by this provider, with the person's own id as the account.
  await tx
    .insert(account)
    .values({ userId, providerId: 'credential', accountId: userId, password: passwordHash, ...moments })
}

/**
 * Takes a person's password, authenticator app, passkeys and accounts at agencies' providers away: they have no way to sign
 * in until they get another.
 */
export async function removeWaysIn(tx: Transaction, userId: string): Promise<void> {
  await tx.delete(account).where(eq(account.userId, userId))
  await tx.delete(twoFactor).where(eq(twoFactor.userId, userId))
  await tx.delete(passkey).where(eq(passkey.userId, userId))
  await tx.update(user).set({ twoFactorEnabled: false }).where(eq(user.id, userId))
}

/** Notes that the address of a person reaches them. */
export async function markEmailVerified(tx: Transaction, userId: string): Promise<void> {
  await tx
    .update(user)
    .set({ emailVerified: true })
    .where(and(eq(user.id, userId), eq(user.emailVerified, false)))
}

/** Since when a person may not sign in, or null. Held until the transaction ends; undefined if there is no such person. */
export async function lockDisabledAt(tx: Transaction, userId: string): Promise<Date | null | undefined> {
  const [found] = await tx
    .select({ disabledAt: user.disabledAt })
    .from(user)
    .where(eq(user.id, userId))
    .for('update')
  return found?.disabledAt
}

/** Disables an account from a moment on, or enables it again (null). */
export async function setDisabledAt(tx: Transaction, userId: string, at: string | null): Promise<void> {
  await tx
    .update(user)
    .set({ disabledAt: at === null ? null : new Date(at) })
    .where(eq(user.id, userId))
}
