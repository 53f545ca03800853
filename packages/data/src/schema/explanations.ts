import { sql } from 'drizzle-orm'
import { check, foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { revision } from './reports.ts'

/** What a grantee says of something unusual in a revision: of one thing, or of all that a rule found. */
export const explanation = pgTable(
  'explanation',
  {
    awardId: uuid('award_id').notNull(),
    revisionId: uuid('revision_id').notNull(),
    /** Of the rule. */
    code: text('code').notNull(),
    /** The subject of the findings that it answers; empty: it answers every finding of the rule. */
    subject: text('subject').notNull(),
    text: text('text').notNull(),
    /** When it was first said: a new draft takes it over with its moment. */
    explainedAt: instant('explained_at').notNull(),
    explainedBy: uuid('explained_by').notNull(),
  },
  (t) => [
    primaryKey({ name: 'explanation_pk', columns: [t.awardId, t.revisionId, t.code, t.subject] }),
    foreignKey({
      name: 'explanation_revision_fk',
      columns: [t.awardId, t.revisionId],
      foreignColumns: [revision.awardId, revision.id],
    }),
    check('explanation_text_length', sql`char_length(${t.text}) between 10 and 1000`),
  ],
)
