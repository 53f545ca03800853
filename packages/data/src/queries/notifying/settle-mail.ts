import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { invitation, notification } from '../../schema/index.ts'
import type { ClaimedMail } from './claim-mail.ts'
import { isDue, mostTries, triesWhileAway } from './mail-rules.ts'

/**
 * What became of a mail that was taken up. `not_sent`: the server would not have it. `server_away`: there was no server to
 * ask, which is no fault of the mail. `unwanted`: there was nothing left to say.
 */
export type MailOutcome = 'sent' | 'not_sent' | 'server_away' | 'unwanted'

/** Writes down what became of a mail, unless another process has taken it up since. Not sent: it waits, or has failed. */
export async function settleMail(db: Database, mail: ClaimedMail, outcome: MailOutcome): Promise<void> {
  const table = mail.of === 'notification' ? notification : invitation
  await db
    .update(table)
    .set({
      mailState: stateAfter(mail, outcome),
      ...(outcome === 'server_away' && { mailTries: Math.min(mail.tries, triesWhileAway) }),
    })
    .where(and(eq(table.id, mail.id), eq(table.mailState, 'sending'), eq(table.mailTries, mail.tries)))
}

function stateAfter({ tries }: ClaimedMail, outcome: MailOutcome) {
  if (outcome === 'sent') return 'sent'
  if (outcome === 'unwanted') return 'none'
  if (outcome === 'server_away') return 'waiting'
  return tries < mostTries ? 'waiting' : 'failed'
}

// It asks for a report that came in meanwhile, or a later reminder says the same.
const remindsInVain = sql`(
  notification.kind in ('due_14', 'due_7', 'due_1', 'late', 'reminder') and (
    exists (
      select 1 from award
      join report on report.award_id = award.id and report.fiscal_quarter = notification.fiscal_quarter
      join revision on revision.award_id = report.award_id and revision.report_id = report.id
      where award.number = notification.award_number and revision.status in ('submitted', 'accepted'))
    or exists (
      select 1 from notification later
      where later.user_id = notification.user_id and later.award_number = notification.award_number
        and later.fiscal_quarter = notification.fiscal_quarter
        and later.kind in ('due_7', 'due_1', 'late', 'reminder') and later.created_at > notification.created_at)))`

/**
 * Gives up mail that nobody should get any more: to a person whose account is disabled, of an invitation that is taken
 * up, revoked or past; and a reminder that was held up until it was no longer true. What was left lying on its last try
 * has failed.
 * @param at ISO moment of the real clock. @param now ISO moment of Muster's clock, by which invitations end.
 */
export async function dropUnwantedMail(
  db: Database,
  { at, now }: { at: string; now: string },
): Promise<void> {
  await db.execute(sql`
    update notification set mail_state = case when mail_tries >= ${mostTries}::int then 'failed' else 'none' end
    where ${isDue('notification', at)} and (mail_tries >= ${mostTries}::int
      or exists (
        select 1 from "user" where "user".id = notification.user_id and "user".disabled_at is not null)
      or ${remindsInVain})`)
  await db.execute(sql`
    update invitation set mail_state = case when mail_tries >= ${mostTries}::int then 'failed' else 'none' end
    where ${isDue('invitation', at)} and (mail_tries >= ${mostTries}::int
      or accepted_at is not null or revoked_at is not null or expires_at <= ${now}::timestamptz)`)
}
