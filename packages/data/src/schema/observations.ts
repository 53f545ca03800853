import { sql } from 'drizzle-orm'
import { check, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { count, fiscalQuarter, oneOf, quarterShape, stateCode, stateShape } from './columns.ts'

// The two tables that grow with every file. No foreign keys: three of them made loading 7 to 12 times slower.
// saveObservations and the tests hold what they would have held.

export const answers = ['value', 'not_reported', 'not_tracked'] as const
export type AnswerKind = (typeof answers)[number]

/** One value of one revision, with the row it came from. Written once, never changed or removed. */
export const observation = pgTable(
  'observation',
  {
    awardId: uuid('award_id').notNull(),
    revisionId: uuid('revision_id').notNull(),
    stratumId: integer('stratum_id').notNull(),
    state: stateCode(),
    fiscalQuarter: fiscalQuarter(),
    answer: text('answer', { enum: answers }).notNull(),
    value: count('value'),
    /** The spreadsheet row (the header is row 1); null for a value that was typed into a form. */
    sourceRow: integer('source_row'),
    note: text('note'),
  },
  (t) => [
    // The quarter stands in the key so that the table can be partitioned by it later.
    primaryKey({
      name: 'observation_pk',
      columns: [t.awardId, t.revisionId, t.stratumId, t.state, t.fiscalQuarter],
    }),
    quarterShape('observation_quarter_shape', t.fiscalQuarter),
    stateShape('observation_state_shape', t.state),
    oneOf('observation_answer_known', t.answer, answers),
    check('observation_value_with_answer', sql`(${t.answer} = 'value') = (${t.value} is not null)`),
    check('observation_value_is_a_count', sql`${t.value} between 0 and 9007199254740991`),
  ],
)

export const severities = ['error', 'warning', 'info'] as const

/** What a rule said of a place in the file of a revision, in the order of the file. */
export const finding = pgTable(
  'finding',
  {
    awardId: uuid('award_id').notNull(),
    revisionId: uuid('revision_id').notNull(),
    position: integer('position').notNull(),
    code: text('code').notNull(),
    severity: text('severity', { enum: severities }).notNull(),
    sourceRow: integer('source_row'),
    sourceColumn: text('source_column'),
    value: text('value'),
    message: text('message').notNull(),
    fix: text('fix').notNull(),
  },
  (t) => [
    primaryKey({ name: 'finding_pk', columns: [t.awardId, t.revisionId, t.position] }),
    oneOf('finding_severity_known', t.severity, severities),
  ],
)
