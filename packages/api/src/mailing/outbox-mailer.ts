import { insertOutboxMail, type Store } from '@muster/data'
import { randomUUID } from 'node:crypto'
import type { Instant } from '../context.ts'
import type { Mailer } from './mailer.ts'

/** Keeps mail in the outbox, where the demonstration shows it, and sends nothing. */
export const outboxMailer = (store: Store, now: () => Instant): Mailer => ({
  send: ({ key, to, subject, text }) =>
    insertOutboxMail(store.db, {
      id: randomUUID(),
      messageKey: key,
      recipient: to,
      subject,
      body: text,
      sentAt: now(),
    }),
  close: () => undefined,
})
