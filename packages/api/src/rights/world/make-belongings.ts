import { listViews, notification, savedView, session, type Database, type Store } from '@muster/data'
import { randomUUID } from 'node:crypto'
import type { Context } from '../../context.ts'
import type { Belongings } from '../things.ts'

/** A message in somebody's inbox, a session and a saved view; of a visitor, ids of nothing. */
export async function makeBelongings({ db }: Store, { actor, now }: Context): Promise<Belongings> {
  const made = { notificationId: randomUUID(), sessionId: randomUUID() }
  if (actor.kind !== 'person') return { ...made, viewId: randomUUID() }
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
  return { ...made, viewId: await viewOf(db, userId, now) }
}

/** One for each person: nobody keeps more than a hundred. */
async function viewOf(db: Database, ownerId: string, savedAt: string): Promise<string> {
  const [kept] = await listViews(db, { userId: ownerId, officeIds: [] })
  if (kept !== undefined) return kept.id
  const id = randomUUID()
  const view = { id, ownerId, name: 'A view', page: 'overview', query: '', savedAt } as const
  await db.insert(savedView).values({ ...view, sharedWith: 'nobody' })
  return id
}
