import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { count, instant, sha256Shape } from './columns.ts'

/**
 * Who did what, when. Append-only: the database refuses update, delete and truncate, and every row carries the
 * hash of the one before it. No foreign keys: a record outlives what it speaks of.
 */
export const auditEvent = pgTable(
  'audit_event',
  {
    /** 1, 2, 3 … without a gap: the one before plus 1, taken under the lock of the audit. */
    sequence: count('sequence').primaryKey(),
    at: instant('at').notNull(),
    /** Null: the system itself, or somebody who is not signed in. */
    actorId: uuid('actor_id'),
    /** A verb of the api, for example `review.accept`. */
    action: text('action').notNull(),
    /** What it was done to, for example `report 2016-VT-BX-K012 FY2017Q4`. */
    subject: text('subject').notNull(),
    detail: jsonb('detail').$type<Record<string, unknown>>().notNull(),
    /** 64 zeros for the first event. */
    previousSha256: text('previous_sha256').notNull(),
    sha256: text('sha256').notNull(),
  },
  (t) => [
    check('audit_event_sequence_positive', sql`${t.sequence} > 0`),
    sha256Shape('audit_event_previous_sha256_shape', t.previousSha256),
    sha256Shape('audit_event_sha256_shape', t.sha256),
    index('audit_event_subject_index').on(t.subject, t.sequence),
    index('audit_event_actor_index').on(t.actorId, t.sequence),
    index('audit_event_action_index').on(t.action, t.sequence),
  ],
)
