import type { FiscalQuarter } from '@muster/metrics'
import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, oneOf, quarterShape } from './columns.ts'
import { user } from './identity.ts'

// What people are told. No counts and no words that anybody wrote stand here: only what happened, and to which report.

export const notificationKinds = [
  'received',
  'submitted',
  'returned',
  'accepted',
  'reopened',
  'recalled',
  'comment',
  'extension_requested',
  'extension_decided',
  'listing_requested',
  'public_comments',
  'due_14',
  'due_7',
  'due_1',
  'late',
  'reminder',
  'digest',
] as const
export type NotificationKind = (typeof notificationKinds)[number]

/** `none`: the person wants no mail of this kind. */
export const mailStates = ['none', 'waiting', 'sending', 'sent', 'failed'] as const

/** One thing that one person is told, in their inbox and, if they want it, by mail. */
export const notification = pgTable(
  'notification',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id').notNull(),
    kind: text('kind', { enum: notificationKinds }).notNull(),
    /** Null for what is about no report: a digest, listings, comments on the plan. */
    awardNumber: text('award_number'),
    fiscalQuarter: text('fiscal_quarter').$type<FiscalQuarter>(),
    /** The day that matters: due, or extended to. */
    day: date('day', { mode: 'string' }),
    /** What makes it the only one: the same thing is never told twice to one person. */
    onceKey: text('once_key').notNull(),
    createdAt: instant('created_at').notNull(),
    readAt: instant('read_at'),
    mailState: text('mail_state', { enum: mailStates }).notNull(),
    mailTries: integer('mail_tries').notNull().default(0),
    /** When its mail was last tried, by the clock of the server. */
    mailedAt: instant('mailed_at'),
  },
  (t) => [
    unique('notification_once_unique').on(t.userId, t.onceKey),
    foreignKey({ name: 'notification_user_fk', columns: [t.userId], foreignColumns: [user.id] }).onDelete(
      'cascade',
    ),
    oneOf('notification_kind_known', t.kind, notificationKinds),
    oneOf('notification_mail_state_known', t.mailState, mailStates),
    quarterShape('notification_quarter_shape', t.fiscalQuarter),
    index('notification_user_index').on(t.userId, t.createdAt),
    // Counted for every page that a person opens.
    index('notification_unread_index')
      .on(t.userId)
      .where(sql`${t.readAt} is null`),
    index('notification_waiting_index')
      .on(t.createdAt)
      .where(sql`${t.mailState} in ('waiting', 'sending')`),
  ],
)

/** Whether a person wants mail of a kind; without a row they do. The inbox gets everything. */
export const notificationPreference = pgTable(
  'notification_preference',
  {
    userId: uuid('user_id').notNull(),
    kind: text('kind', { enum: notificationKinds }).notNull(),
    mail: boolean('mail').notNull(),
  },
  (t) => [
    primaryKey({ name: 'notification_preference_pk', columns: [t.userId, t.kind] }),
    foreignKey({
      name: 'notification_preference_user_fk',
      columns: [t.userId],
      foreignColumns: [user.id],
    }).onDelete('cascade'),
    oneOf('notification_preference_kind_known', t.kind, notificationKinds),
  ],
)

/** Where mail goes that is not sent: the demonstration's outbox. A real installation keeps no mail. */
export const outboxMail = pgTable(
  'outbox_mail',
  {
    id: uuid('id').primaryKey(),
    /** Of the mail's own header: the same mail arrives once. */
    messageKey: text('message_key').notNull(),
    recipient: text('recipient').notNull(),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    sentAt: instant('sent_at').notNull(),
  },
  (t) => [
    unique('outbox_mail_message_unique').on(t.messageKey),
    index('outbox_mail_sent_index').on(t.sentAt),
  ],
)
