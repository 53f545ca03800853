import type { Store } from '@muster/data'
import { nowIn } from '../clock.ts'
import type { Settings } from '../settings.ts'
import type { Mailer } from './mailer.ts'
import { outboxMailer } from './outbox-mailer.ts'
import { smtpMailer } from './smtp-mailer.ts'

/** How an installation sends mail: the demonstration into its outbox; undefined where nobody set a server. */
export function mailerFor(settings: Settings, store: Store): (() => Mailer) | undefined {
  const { demonstration, mail, origin } = settings
  if (demonstration) return () => outboxMailer(store, () => nowIn(settings))
  if (mail === undefined) return undefined
  const host = new URL(origin ?? 'http://localhost').hostname
  return () => smtpMailer(mail, host)
}
