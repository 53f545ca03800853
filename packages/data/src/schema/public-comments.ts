import {
  commentOutcomes,
  commentPlaceKinds,
  commentQuestions,
  commentStates,
  rejectionReasons,
} from '@muster/metrics'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
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
import { instant, oneOf } from './columns.ts'

// What the public says of an edition of the plan, and what agencies answer. The plan itself is data of `@muster/metrics`.

/** When the public may comment on an edition: both days included, by the calendar of Washington, D.C. */
export const commentPeriod = pgTable(
  'comment_period',
  {
    edition: text('edition').notNull(),
    opensOn: date('opens_on', { mode: 'string' }).notNull(),
    closesOn: date('closes_on', { mode: 'string' }).notNull(),
    openedBy: uuid('opened_by').notNull(),
    openedAt: instant('opened_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'comment_period_pk', columns: [t.edition] }),
    check('comment_period_days_in_order', sql`${t.opensOn} < ${t.closesOn}`),
  ],
)

/** What an agency answers to one or several comments. Another answer takes its place beside a comment; both are kept. */
export const publicCommentAnswer = pgTable(
  'public_comment_answer',
  {
    id: uuid('id').notNull(),
    edition: text('edition').notNull(),
    text: text('text').notNull(),
    outcome: text('outcome', { enum: commentOutcomes }).notNull(),
    /** Places of the edition that followed where something changed: `objective-5`. */
    changed: text('changed').array().notNull(),
    /** The agency that speaks, by its code. */
    agency: text('agency').notNull(),
    writtenBy: uuid('written_by').notNull(),
    writtenAt: instant('written_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'public_comment_answer_pk', columns: [t.id] }),
    oneOf('public_comment_answer_outcome_known', t.outcome, commentOutcomes),
    check('public_comment_answer_text_length', sql`char_length(${t.text}) between 10 and 4000`),
  ],
)

/** The longest comment, in characters as PostgreSQL counts them: code points. */
export const longestComment = 5_000

/** A comment as it came, and where it stands. A trigger keeps what was written from being changed. */
export const publicComment = pgTable(
  'public_comment',
  {
    id: uuid('id').notNull(),
    edition: text('edition').notNull(),
    /** 1, 2, 3 … within the edition, in the order in which they came. */
    number: integer('number').notNull(),
    /** What the person who wrote it has in hand: `K7Q2-M9TD-4XWA`. */
    receipt: text('receipt').notNull(),
    kind: text('kind', { enum: commentPlaceKinds }).notNull(),
    /** Its number in the edition: `5.2`; empty for the whole. */
    place: text('place').notNull(),
    question: text('question', { enum: commentQuestions }).notNull(),
    /** Null: it said who a person is, and was erased. */
    text: text('text'),
    /** Of whoever wrote it, if they wanted to give one. */
    name: text('name'),
    organization: text('organization'),
    /** It came as programs send: read after all others. */
    suspect: boolean('suspect').notNull(),
    receivedAt: instant('received_at').notNull(),
    state: text('state', { enum: commentStates }).notNull().default('held'),
    reason: text('reason', { enum: rejectionReasons }),
    decidedBy: uuid('decided_by'),
    decidedAt: instant('decided_at'),
    /** The answer to it, which may be one to several comments. */
    answerId: uuid('answer_id'),
  },
  (t) => [
    primaryKey({ name: 'public_comment_pk', columns: [t.id] }),
    unique('public_comment_number_unique').on(t.edition, t.number),
    unique('public_comment_receipt_unique').on(t.receipt),
    foreignKey({
      name: 'public_comment_period_fk',
      columns: [t.edition],
      foreignColumns: [commentPeriod.edition],
    }),
    foreignKey({
      name: 'public_comment_answer_fk',
      columns: [t.answerId],
      foreignColumns: [publicCommentAnswer.id],
    }),
    index('public_comment_state_index').on(t.edition, t.state, t.number),
    // Counted on every page of a steward: it holds what waits, however many comments came before.
    index('public_comment_waiting_index')
      .on(t.number)
      .where(sql`${t.state} = 'held' and not ${t.suspect}`),
    index('public_comment_received_index').on(t.edition, t.receivedAt),
    oneOf('public_comment_kind_known', t.kind, commentPlaceKinds),
    oneOf('public_comment_question_known', t.question, commentQuestions),
    oneOf('public_comment_state_known', t.state, commentStates),
    oneOf('public_comment_reason_known', t.reason, rejectionReasons),
    check('public_comment_number_positive', sql`${t.number} > 0`),
    check('public_comment_receipt_shape', sql`${t.receipt} ~ '^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$'`),
    check('public_comment_whole_has_no_place', sql`(${t.kind} = 'plan') = (${t.place} = '')`),
    check(
      'public_comment_text_length',
      sql`char_length(${t.text}) between 1 and ${sql.raw(String(longestComment))}`,
    ),
    check('public_comment_name_length', sql`char_length(${t.name}) between 1 and 100`),
    check('public_comment_organization_length', sql`char_length(${t.organization}) between 1 and 150`),
    check('public_comment_rejected_says_why', sql`(${t.state} = 'rejected') = (${t.reason} is not null)`),
    check('public_comment_decided_by_somebody', sql`(${t.decidedAt} is null) = (${t.decidedBy} is null)`),
    check('public_comment_held_at_first', sql`${t.state} = 'held' or ${t.decidedAt} is not null`),
    // What said who a person is goes, and nothing else does.
    check(
      'public_comment_personal_is_erased',
      sql`(${t.text} is null) = (${t.reason} is not distinct from 'personal')`,
    ),
    check(
      'public_comment_erased_has_no_name',
      sql`${t.text} is not null or (${t.name} is null and ${t.organization} is null)`,
    ),
  ],
)
