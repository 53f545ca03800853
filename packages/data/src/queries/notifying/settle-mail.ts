import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { invitation, notification } from '../../schema/index.ts'
import type { ClaimedMail } from './claim-mail.ts'
import { isDue, mostTries } from './mail-rules.ts'

/** What became of a mail that was taken up. `unwanted`: there was nothing left to say. */
export type MailOutcome = 'sent' | 'not_sent' | 'unwanted'

/** Writes down what became of a mail, unless another process has taken it up since. Not sent: it waits, or has failed. */
export async function settleMail(db: Database, mail: ClaimedMail, outcome: MailOutcome): Promise<void> {
  const table = mail.of === 'notification' ? notification : invitation
  await db
    .update(table)
    .set({ mailState: stateAfter(mail, outcome) })
    .where(and(eq(table.id, mail.id), eq(table.mailState, 'sending'), eq(table.mailTries, mail.tries)))
}

function stateAfter({ tries }: ClaimedMail, outcome: MailOutcome) {
  if (outcome === 'sent') return 'sent'
  if (outcome === 'unwanted') return 'none'
  return tries < mostTries ? 'waiting' : 'failed'
}

/**
 * Gives up mail that nobody should get any more: to a person whose account is disabled, of an invitation that is taken
 * up, revoked or past. What was left lying on its last try has failed.
 * @param at ISO moment of the real clock. @param now ISO moment of Muster's clock, by which invitations end.
 */
export async function dropUnwantedMail(
  db: Database,
  { at, now }: { at: string; now: string },
): Promise<void> {
  await db.execute(sql`
    update notification set mail_state = case when mail_tries >= ${mostTries}::int then 'failed' else 'none' end
    where ${isDue('notification', at)} and (mail_tries >= ${mostTries}::int or exists (
      select 1 from "user" where "user".id = notification.user_id and "user".disabled_at is not null))`)
  await db.execute(sql`
    update invitation set mail_state = case when mail_tries >= ${mostTries}::int then 'failed' else 'none' end
    where ${isDue('invitation', at)} and (mail_tries >= ${mostTries}::int
      or accepted_at is not null or revoked_at is not null or expires_at <= ${now}::timestamptz)`)
}
