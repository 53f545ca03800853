import { and, eq, gt, isNull, ne, or, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../../database.ts'
import { account, invitation, passkey, user } from '../../schema/index.ts'

/** Who somebody is at a provider: its issuer, and their subject there. Together they never mean another person. */
export interface FederatedKey {
  issuer: string
  subject: string
}

/** The person whose account at a provider this is; undefined if nobody's is. */
export async function findFederatedPerson(
  db: Database,
  { issuer, subject }: FederatedKey,
): Promise<{ userId: string } | undefined> {
  const [found] = await db
    .select({ userId: account.userId })
    .from(account)
    .where(and(eq(account.providerId, issuer), eq(account.accountId, subject)))
  return found
}

/**
 * The person with an address (in lower case), locked until the transaction ends, so that of two who come at once one
 * waits: whether they have an account at this provider, whether they can sign in by any other way, and whether an
 * invitation waits for them.
 */
export async function lockPersonToLink(
  tx: Transaction,
  { email, issuer, now }: { email: string; issuer: string; now: string },
): Promise<
  { userId: string; hasAccountThere: boolean; hasAnotherWay: boolean; isInvited: boolean } | undefined
> {
  const [found] = await tx.select({ userId: user.id }).from(user).where(eq(user.email, email)).for('update')
  if (found === undefined) return undefined
  const { userId } = found
  const [ways] = await tx
    .select({
      hasAccountThere: sql<boolean>`coalesce(bool_or(${account.providerId} = ${issuer}), false)`,
      hasAccount: sql<boolean>`count(*) filter (where ${or(ne(account.providerId, 'credential'), sql`${account.password} is not null`)}) > 0`,
    })
    .from(account)
    .where(eq(account.userId, userId))
  const passkeys = await tx
    .select({ id: passkey.id })
    .from(passkey)
    .where(eq(passkey.userId, userId))
    .limit(1)
  const waiting = and(
    eq(invitation.email, email),
    isNull(invitation.acceptedAt),
    isNull(invitation.revokedAt),
    gt(invitation.expiresAt, now),
  )
  const invitations = await tx.select({ id: invitation.id }).from(invitation).where(waiting).limit(1)
  return {
    userId,
    hasAccountThere: ways?.hasAccountThere ?? false,
    hasAnotherWay: (ways?.hasAccount ?? false) || passkeys.length > 0,
    isInvited: invitations.length > 0,
  }
}

/** Links a person to a provider. A key that is taken breaks the constraint `account_provider_unique`. */
export async function insertFederatedAccount(
  tx: Transaction,
  { userId, issuer, subject, at }: FederatedKey & { userId: string; at: string },
): Promise<void> {
  const moments = { createdAt: new Date(at), updatedAt: new Date(at) }
  await tx.insert(account).values({ userId, providerId: issuer, accountId: subject, ...moments })
}
