import { asc, eq } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { account, passkey, user } from '../../schema/index.ts'

export interface SecurityRecord {
  email: string
  name: string
  disabledAt: Date | null
  hasPassword: boolean
  /** The agencies' providers at which the person has an account. */
  issuers: string[]
  /** Whether an authenticator app is set up, and its first code was right. */
  authenticator: boolean
  passkeys: { id: string; name: string | null; createdAt: Date | null }[]
}

/** How a person can sign in; undefined if there is no such person. */
export async function readSecurity(db: Database, userId: string): Promise<SecurityRecord | undefined> {
  const [person] = await db
    .select({
      email: user.email,
      name: user.name,
      disabledAt: user.disabledAt,
      authenticator: user.twoFactorEnabled,
    })
    .from(user)
    .where(eq(user.id, userId))
  if (person === undefined) return undefined
  const accounts = await db
    .select({ providerId: account.providerId, password: account.password })
    .from(account)
    .where(eq(account.userId, userId))
  return {
    ...person,
    hasPassword: accounts.some(({ password }) => password !== null),
    issuers: accounts.map(({ providerId }) => providerId).filter((each) => each !== 'credential'),
    passkeys: await db
      .select({ id: passkey.id, name: passkey.name, createdAt: passkey.createdAt })
      .from(passkey)
      .where(eq(passkey.userId, userId))
      .orderBy(asc(passkey.createdAt), asc(passkey.id)),
  }
}
