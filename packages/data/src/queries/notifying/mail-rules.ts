import { sql, type SQL } from 'drizzle-orm'

/** Minutes to wait after each try that was refused; the day has 1,440. */
const waits = [1, 5, 30, 120, 480, 1_440, 1_440, 1_440]

/** How often a mail is tried before it counts as failed: over more than four days. */
export const mostTries = waits.length + 1

/**
 * While the mail server itself is away, tries count no further than this: no mail fails by it however long it lasts, and
 * each is tried again within half an hour.
 */
export const triesWhileAway = 3

/** A mail that was taken up longer ago than this was left lying by a process that died. */
const leftLying = sql`interval '10 minutes'`

/** Whether a row of this table has a mail that is to be tried at `at`: it waits, and long enough; or it was left lying. */
export const isDue = (table: 'notification' | 'invitation', at: string): SQL => {
  const of = (column: string) => sql`${sql.identifier(table)}.${sql.identifier(column)}`
  const moment = sql`${at}::timestamptz`
  const wait = sql`(array[${sql.raw(waits.join(', '))}])[${of('mail_tries')}] * interval '1 minute'`
  return sql`(
    (${of('mail_state')} = 'waiting'
      and (${of('mail_tries')} = 0 or ${of('mailed_at')} is null or ${of('mailed_at')} + ${wait} <= ${moment}))
    or (${of('mail_state')} = 'sending' and ${of('mailed_at')} + ${leftLying} < ${moment}))`
}

/** Takes up one row: others pass it over, and a process that dies leaves it to be tried again. */
export const takenUp = (at: string): SQL =>
  sql`mail_state = 'sending', mail_tries = mail_tries + 1, mailed_at = ${at}::timestamptz`
