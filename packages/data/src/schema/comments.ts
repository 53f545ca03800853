import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, oneOf } from './columns.ts'
import { revision } from './reports.ts'

/** Whose words a comment is. */
export const commentSides = ['officer', 'grantee'] as const
export type CommentSide = (typeof commentSides)[number]

/** What an officer and a grantee say to each other about a report, on a line of it or on the whole. */
export const comment = pgTable(
  'comment',
  {
    awardId: uuid('award_id').notNull(),
    id: uuid('id').notNull(),
    /** The revision that was looked at when it was written. */
    revisionId: uuid('revision_id').notNull(),
    /** `TX new_clients.age_group.13_17`: state and stratum; null: the whole report. */
    line: text('line'),
    /** The comment that this one answers. Answers are not answered themselves. */
    answersId: uuid('answers_id'),
    side: text('side', { enum: commentSides }).notNull(),
    writtenBy: uuid('written_by').notNull(),
    writtenAt: instant('written_at').notNull(),
    text: text('text').notNull(),
    resolvedAt: instant('resolved_at'),
    resolvedBy: uuid('resolved_by'),
  },
  (t) => [
    primaryKey({ name: 'comment_pk', columns: [t.awardId, t.id] }),
    foreignKey({
      name: 'comment_revision_fk',
      columns: [t.awardId, t.revisionId],
      foreignColumns: [revision.awardId, revision.id],
    }),
    foreignKey({
      name: 'comment_answers_fk',
      columns: [t.awardId, t.answersId],
      foreignColumns: [t.awardId, t.id],
    }),
    oneOf('comment_side_known', t.side, commentSides),
    check('comment_text_length', sql`char_length(${t.text}) between 1 and 2000`),
    check('comment_resolved_is_whole', sql`num_nonnulls(${t.resolvedAt}, ${t.resolvedBy}) in (0, 2)`),
    index('comment_revision_index').on(t.awardId, t.revisionId),
  ],
)
