import { eq, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../../database.ts'
import { notificationPreference, type NotificationKind } from '../../schema/index.ts'

export interface MailPreference {
  kind: NotificationKind
  mail: boolean
}

/** What a person decided about mail. A kind that is not among them is mailed. */
export async function readMailPreferences(db: Database, userId: string): Promise<MailPreference[]> {
  return db
    .select({ kind: notificationPreference.kind, mail: notificationPreference.mail })
    .from(notificationPreference)
    .where(eq(notificationPreference.userId, userId))
}

/** Keeps what a person decides about these kinds; about the others nothing changes. */
export async function saveMailPreferences(
  tx: Transaction,
  userId: string,
  preferences: readonly MailPreference[],
): Promise<void> {
  if (preferences.length === 0) return
  await tx
    .insert(notificationPreference)
    .values(preferences.map((each) => ({ userId, ...each })))
    .onConflictDoUpdate({
      target: [notificationPreference.userId, notificationPreference.kind],
      set: { mail: sql`excluded.mail` },
    })
}
