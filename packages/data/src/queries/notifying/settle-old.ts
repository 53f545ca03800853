import { lt } from 'drizzle-orm'
import type { Transaction } from '../../database.ts'
import { notification } from '../../schema/index.ts'

/** Takes what was told before a moment as read, and its mail as not wanted: for history that is entered afterwards. */
export async function settleOldNotifications(tx: Transaction, before: string): Promise<void> {
  await tx
    .update(notification)
    .set({ readAt: before, mailState: 'none' })
    .where(lt(notification.createdAt, before))
}
