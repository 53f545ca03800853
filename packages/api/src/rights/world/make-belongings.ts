import { notification, session, type Store } from '@muster/data'
import { randomUUID } from 'node:crypto'
import type { Context } from '../../context.ts'
import type { Belongings } from '../things.ts'

/** A message in somebody's inbox, and a session; of a visitor, ids of nothing. */
export async function makeBelongings({ db }: Store, { actor, now }: Context): Promise<Belongings> {
  const made = { notificationId: randomUUID(), sessionId: randomUUID() }
  if (actor.kind !== 'person') return made
  const { userId } = actor
  await db.insert(notification).values({
    id: made.notificationId,
    userId,
    kind: 'reminder',
    onceKey: made.notificationId,
    createdAt: now,
    mailState: 'none',
  })
  const expiresAt = new Date(Date.now() + 3_600_000)
  await db.insert(session).values({ id: made.sessionId, userId, token: made.sessionId, expiresAt })
  return made
}
