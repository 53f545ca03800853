import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { count, instant } from './columns.ts'
import { user } from './identity.ts'

/** What a person was shown of a figure when they last followed it down, so that they can be told what moved since. */
export const figureShown = pgTable(
  'figure_shown',
  {
    userId: uuid('user_id').notNull(),
    /** Stratum, place and quarters, as the api writes them. */
    figure: text('figure').notNull(),
    /** Null: nobody had given a value. */
    value: count('value'),
    shownAt: instant('shown_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'figure_shown_pk', columns: [t.userId, t.figure] }),
    foreignKey({ name: 'figure_shown_user_fk', columns: [t.userId], foreignColumns: [user.id] }),
    index('figure_shown_at_index').on(t.userId, t.shownAt),
  ],
)
