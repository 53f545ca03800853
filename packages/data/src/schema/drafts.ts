import { sql } from 'drizzle-orm'
import { check, foreignKey, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, oneOf, stateCode, stateShape } from './columns.ts'
import { revision } from './reports.ts'

/** Who last typed a line of a draft into the form, and when: what a second person is shown who meant to change it too. */
export const draftLine = pgTable(
  'draft_line',
  {
    awardId: uuid('award_id').notNull(),
    revisionId: uuid('revision_id').notNull(),
    state: stateCode(),
    stratumId: integer('stratum_id').notNull(),
    changedBy: uuid('changed_by').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'draft_line_pk', columns: [t.awardId, t.revisionId, t.state, t.stratumId] }),
    foreignKey({
      name: 'draft_line_revision_fk',
      columns: [t.awardId, t.revisionId],
      foreignColumns: [revision.awardId, revision.id],
    }),
    stateShape('draft_line_state_shape', t.state),
  ],
)

/** What a grantee is asked in words each quarter; only the organization and its office read the answers. */
export const narrativeQuestions = ['accomplishments', 'barriers', 'help_needed'] as const
export type NarrativeQuestion = (typeof narrativeQuestions)[number]

export const narrative = pgTable(
  'narrative',
  {
    awardId: uuid('award_id').notNull(),
    revisionId: uuid('revision_id').notNull(),
    question: text('question', { enum: narrativeQuestions }).notNull(),
    text: text('text').notNull(),
    changedBy: uuid('changed_by').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'narrative_pk', columns: [t.awardId, t.revisionId, t.question] }),
    foreignKey({
      name: 'narrative_revision_fk',
      columns: [t.awardId, t.revisionId],
      foreignColumns: [revision.awardId, revision.id],
    }),
    oneOf('narrative_question_known', t.question, narrativeQuestions),
    check('narrative_text_length', sql`char_length(${t.text}) between 1 and 4000`),
  ],
)
