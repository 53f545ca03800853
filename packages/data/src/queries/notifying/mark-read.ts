import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { notification } from '../../schema/index.ts'

/** Marks what a person has read: some of their own inbox, or all of it. What is not theirs stays as it is. */
export async function markNotificationsRead(
  db: Database,
  userId: string,
  { ids, at }: { ids?: readonly string[] | undefined; at: string },
): Promise<void> {
  await db
    .update(notification)
    .set({ readAt: at })
    .where(
      and(
        eq(notification.userId, userId),
        isNull(notification.readAt),
        ids === undefined ? undefined : inArray(notification.id, [...ids]),
      ),
    )
}
