import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { fiscalQuarter, instant, oneOf, quarterShape } from './columns.ts'
import { obligation } from './reports.ts'

export const extensionStatuses = ['asked', 'granted', 'refused', 'withdrawn'] as const
export type ExtensionStatus = (typeof extensionStatuses)[number]

/** A grantee asks for more time for one report; an officer decides. */
export const extensionRequest = pgTable(
  'extension_request',
  {
    awardId: uuid('award_id').notNull(),
    id: uuid('id').notNull(),
    fiscalQuarter: fiscalQuarter(),
    status: text('status', { enum: extensionStatuses }).notNull(),
    newDueOn: date('new_due_on', { mode: 'string' }).notNull(),
    reason: text('reason').notNull(),
    askedBy: uuid('asked_by').notNull(),
    askedAt: instant('asked_at').notNull(),
    decidedBy: uuid('decided_by'),
    decidedAt: instant('decided_at'),
    /** What the officer says of the decision. */
    answer: text('answer'),
  },
  (t) => [
    primaryKey({ name: 'extension_request_pk', columns: [t.awardId, t.id] }),
    foreignKey({
      name: 'extension_request_obligation_fk',
      columns: [t.awardId, t.fiscalQuarter],
      foreignColumns: [obligation.awardId, obligation.fiscalQuarter],
    }),
    uniqueIndex('extension_request_one_open')
      .on(t.awardId, t.fiscalQuarter)
      .where(sql`${t.status} = 'asked'`),
    oneOf('extension_request_status_known', t.status, extensionStatuses),
    quarterShape('extension_request_quarter_shape', t.fiscalQuarter),
    check('extension_request_reason_length', sql`char_length(${t.reason}) between 10 and 1000`),
    check(
      'extension_request_decided_is_whole',
      sql`(${t.status} in ('granted', 'refused')) = (num_nonnulls(${t.decidedBy}, ${t.decidedAt}) = 2)`,
    ),
    index('extension_request_asked_index')
      .on(t.askedAt)
      .where(sql`${t.status} = 'asked'`),
  ],
)
