import { and, count, eq, isNull } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { notification } from '../../schema/index.ts'

/** How many things in a person's inbox they have not read. */
export async function countUnread(db: Database, userId: string): Promise<number> {
  const [row] = await db
    .select({ unread: count() })
    .from(notification)
    .where(and(eq(notification.userId, userId), isNull(notification.readAt)))
  return row?.unread ?? 0
}
