import { and, desc, eq, gt } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { session, type SignInMethod } from '../../schema/index.ts'

// better-auth makes, moves and finds sessions; this is what Muster asks of them besides. All in real time.

export interface SessionRecord {
  id: string
  method: SignInMethod
  startedAt: Date
  lastUsedAt: Date
}

/** The sessions of a person that have not ended, the latest used first. */
export async function listSessions(db: Database, userId: string, now: Date): Promise<SessionRecord[]> {
  return db
    .select({
      id: session.id,
      method: session.method,
      startedAt: session.createdAt,
      lastUsedAt: session.updatedAt,
    })
    .from(session)
    .where(and(eq(session.userId, userId), gt(session.expiresAt, now)))
    .orderBy(desc(session.updatedAt), session.id)
}

/** Ends one session of a person; whether there was such a session. */
export async function endSession(db: Database, userId: string, id: string): Promise<boolean> {
  const ended = await db
    .delete(session)
    .where(and(eq(session.userId, userId), eq(session.id, id)))
    .returning({ id: session.id })
  return ended.length > 0
}

/** Ends all sessions of a person. */
export async function endSessions(db: Database, userId: string): Promise<void> {
  await db.delete(session).where(eq(session.userId, userId))
}

/** Notes that the person of a session has just proved who they are. */
export async function markProven(db: Database, id: string, now: Date): Promise<void> {
  await db.update(session).set({ provenAt: now }).where(eq(session.id, id))
}

/** Ends the session of a token, if there is one. */
export async function endSessionWithToken(db: Database, token: string): Promise<void> {
  await db.delete(session).where(eq(session.token, token))
}

/** A session that began by password alone now counts as one with a second factor. */
export async function addSecondFactor(
  db: Database,
  token: string,
  method: Extract<SignInMethod, 'password_totp' | 'passkey'>,
): Promise<void> {
  await db
    .update(session)
    .set({ method })
    .where(and(eq(session.token, token), eq(session.method, 'password')))
}

/** Without their authenticator, the sessions of a person that counted on it are sessions by password. */
export async function dropSecondFactor(db: Database, userId: string): Promise<void> {
  await db
    .update(session)
    .set({ method: 'password' })
    .where(and(eq(session.userId, userId), eq(session.method, 'password_totp')))
}
