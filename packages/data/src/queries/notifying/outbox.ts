import { desc, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { outboxMail } from '../../schema/index.ts'

export interface OutboxRecord {
  id: string
  recipient: string
  subject: string
  body: string
  /** ISO moment. */
  sentAt: string
}

/** Lays a mail into the outbox. The same mail a second time changes nothing. */
export async function insertOutboxMail(
  db: Database,
  mail: OutboxRecord & { messageKey: string },
): Promise<void> {
  await db.insert(outboxMail).values(mail).onConflictDoNothing({ target: outboxMail.messageKey })
}

/** A part of the outbox, the newest first, and whether older mail follows. `to`: part of the address it goes to. */
export async function readOutbox(
  db: Database,
  { first, most, to = '' }: { first: number; most: number; to?: string },
): Promise<{ mails: OutboxRecord[]; more: boolean }> {
  const { id, recipient, subject, body, sentAt } = outboxMail
  const rows = await db
    .select({ id, recipient, subject, body, sentAt })
    .from(outboxMail)
    .where(to === '' ? undefined : sql`position(lower(${to}) in lower(${recipient})) > 0`)
    .orderBy(desc(sentAt), desc(id))
    .limit(most + 1)
    .offset(first)
  return { mails: rows.slice(0, most), more: rows.length > most }
}
