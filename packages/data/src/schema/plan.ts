import { actionStatuses, recommendationStandings, recommendationStates, type PlanYear } from '@muster/metrics'
import { sql } from 'drizzle-orm'
import { check, integer, pgTable, primaryKey, text, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { instant, oneOf } from './columns.ts'

// What agencies say of the plan from year to year. Nothing is changed or removed: a later version stands beside those
// before it, and the last one counts. The database refuses the rest, as for the record.

/** Of which edition, what and which year something is said. The plan itself is data of `@muster/metrics`. */
const place = () => ({
  edition: text('edition').notNull(),
  /** Its number in the edition: `5.2`. */
  subject: text('subject').notNull(),
  /** `FY2016`, or `beyond`. */
  planYear: text('plan_year').$type<PlanYear>().notNull(),
  /** 1, 2, 3 … */
  version: integer('version').notNull(),
  /** The agency that speaks, by its code. */
  agency: text('agency').notNull(),
})

const planYearShape = (name: string, column: AnyPgColumn) =>
  check(name, sql`${column} ~ '^(FY[0-9]{4}|beyond)$'`)

export const statusSubjects = ['action', 'theme'] as const
export type StatusSubject = (typeof statusSubjects)[number]

/** How far an action or a theme had come in a year. */
export const planEntry = pgTable(
  'plan_entry',
  {
    ...place(),
    kind: text('kind', { enum: statusSubjects }).notNull(),
    status: text('status', { enum: actionStatuses }).notNull(),
    comment: text('comment'),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: instant('entered_at').notNull(),
  },
  (t) => [
    primaryKey({
      name: 'plan_entry_pk',
      columns: [t.edition, t.kind, t.subject, t.planYear, t.version],
    }),
    oneOf('plan_entry_kind_known', t.kind, statusSubjects),
    oneOf('plan_entry_status_known', t.status, actionStatuses),
    planYearShape('plan_entry_year_shape', t.planYear),
    check('plan_entry_version_positive', sql`${t.version} > 0`),
    check('plan_entry_comment_length', sql`char_length(${t.comment}) between 1 and 1000`),
    check('plan_entry_dropped_says_why', sql`${t.status} <> 'dropped' or ${t.comment} is not null`),
  ],
)

export const narrativeSubjects = ['objective', 'theme'] as const
export type NarrativeSubject = (typeof narrativeSubjects)[number]

/** What was done for an objective or a theme in a fiscal year, in words. */
export const planNarrative = pgTable(
  'plan_narrative',
  {
    ...place(),
    kind: text('kind', { enum: narrativeSubjects }).notNull(),
    /** Null: what was said before is taken back. */
    text: text('text'),
    writtenBy: uuid('written_by').notNull(),
    writtenAt: instant('written_at').notNull(),
  },
  (t) => [
    primaryKey({
      name: 'plan_narrative_pk',
      columns: [t.edition, t.kind, t.subject, t.planYear, t.version],
    }),
    oneOf('plan_narrative_kind_known', t.kind, narrativeSubjects),
    planYearShape('plan_narrative_year_shape', t.planYear),
    check('plan_narrative_version_positive', sql`${t.version} > 0`),
    check('plan_narrative_text_length', sql`char_length(${t.text}) between 1 and 4000`),
  ],
)

/** A recommendation of an advisory body and the answer to it, as they stood from one change to the next. */
export const recommendation = pgTable(
  'recommendation',
  {
    id: uuid('id').notNull(),
    version: integer('version').notNull(),
    body: text('body').notNull(),
    /** The calendar year in which it was made. */
    year: integer('year').notNull(),
    text: text('text').notNull(),
    /** How far the text can be trusted. */
    standing: text('standing', { enum: recommendationStandings }).notNull(),
    /** Where the text was read, or who wrote it. */
    source: text('source').notNull(),
    response: text('response'),
    state: text('state', { enum: recommendationStates }).notNull(),
    edition: text('edition').notNull(),
    /** Numbers of actions of the edition. */
    actions: text('actions').array().notNull(),
    changedBy: uuid('changed_by').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'recommendation_pk', columns: [t.id, t.version] }),
    oneOf('recommendation_standing_known', t.standing, recommendationStandings),
    oneOf('recommendation_state_known', t.state, recommendationStates),
    check('recommendation_version_positive', sql`${t.version} > 0`),
    check('recommendation_year_plausible', sql`${t.year} between 2000 and 2100`),
    check('recommendation_body_length', sql`char_length(${t.body}) between 1 and 200`),
    check('recommendation_text_length', sql`char_length(${t.text}) between 10 and 2000`),
    check('recommendation_source_length', sql`char_length(${t.source}) between 1 and 300`),
    check('recommendation_response_length', sql`char_length(${t.response}) between 1 and 2000`),
    check('recommendation_decided_has_response', sql`${t.state} = 'received' or ${t.response} is not null`),
  ],
)
