import { claimMail, dropUnwantedMail, settleMail, type ClaimedMail, type Store } from '@muster/data'
import { nowIn } from '../clock.ts'
import type { Log } from '../log.ts'
import { mailOf } from '../mailing/mail-of.ts'
import { MailUnreachable, type Mailer } from '../mailing/mailer.ts'
import type { Settings } from '../settings.ts'

export interface Sending {
  readonly store: Store
  readonly settings: Settings
  readonly mailer: Mailer
  readonly log: Log
  /** The real clock: how long a mail waits does not depend on the demonstration's. */
  readonly clock: () => Date
  /** Asked between two mails. */
  readonly shouldStop?: () => boolean
}

/**
 * Sends what waits, one mail after another: takes it up, sends it, writes down that it is sent. A process that dies
 * in between leaves the mail to be tried again, under the same name, so that whoever got it already can tell.
 * Returns whether the mail server answered.
 */
export async function sendMail(sending: Sending): Promise<'done' | 'unreachable'> {
  const { store, settings, clock, shouldStop = () => false } = sending
  const at = () => clock().toISOString()
  await dropUnwantedMail(store.db, { at: at(), now: nowIn(settings, clock()) })
  while (!shouldStop()) {
    const claimed = await claimMail(store.db, at())
    if (claimed === undefined) break
    if ((await sendOne(claimed, sending)) === 'unreachable') return 'unreachable'
  }
  return 'done'
}

async function sendOne(claimed: ClaimedMail, { store, settings, mailer, log, clock }: Sending) {
  try {
    const mail = await mailOf(claimed, { store, settings, now: nowIn(settings, clock()) })
    if (mail !== undefined) await mailer.send(mail)
    await settleMail(store.db, claimed, mail === undefined ? 'unwanted' : 'sent')
    return 'done'
  } catch (error) {
    // What a mail server says often repeats the address: only the kind of error is written down.
    log.error({ job: 'send-mail', id: claimed.id, error: nameOf(error) }, 'mail not sent')
    const away = error instanceof MailUnreachable
    await settleMail(store.db, claimed, away ? 'server_away' : 'not_sent')
    return away ? 'unreachable' : 'done'
  }
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
