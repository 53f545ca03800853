import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { instant, oneOf } from './columns.ts'
import { user } from './identity.ts'
import { office } from './organizations.ts'

/** The pages of the dashboard whose filters can be kept. */
export const viewPages = ['overview', 'trend', 'composition', 'map', 'compare', 'pivot', 'outliers'] as const
export type ViewPage = (typeof viewPages)[number]

/** Who else sees a view: nobody, the people of an office, or everybody who reads the dashboard. */
export const viewReaders = ['nobody', 'office', 'everybody'] as const
export type ViewReaders = (typeof viewReaders)[number]

/** A page of the dashboard with its filters, under a name that somebody gave it. */
export const savedView = pgTable(
  'saved_view',
  {
    id: uuid('id').primaryKey(),
    ownerId: uuid('owner_id').notNull(),
    name: text('name').notNull(),
    page: text('page', { enum: viewPages }).notNull(),
    /** The filters as they stand in an address, without the question mark: codes only. */
    query: text('query').notNull(),
    sharedWith: text('shared_with', { enum: viewReaders }).notNull(),
    officeId: uuid('office_id'),
    savedAt: instant('saved_at').notNull(),
  },
  (t) => [
    unique('saved_view_name_unique').on(t.ownerId, t.name),
    foreignKey({ name: 'saved_view_owner_fk', columns: [t.ownerId], foreignColumns: [user.id] }).onDelete(
      'cascade',
    ),
    foreignKey({ name: 'saved_view_office_fk', columns: [t.officeId], foreignColumns: [office.id] }),
    oneOf('saved_view_page_known', t.page, viewPages),
    oneOf('saved_view_readers_known', t.sharedWith, viewReaders),
    check('saved_view_office_is_named', sql`(${t.officeId} is not null) = (${t.sharedWith} = 'office')`),
    check('saved_view_name_length', sql`char_length(${t.name}) between 1 and 80`),
    check('saved_view_query_length', sql`char_length(${t.query}) <= 1000`),
    index('saved_view_shared_index')
      .on(t.officeId)
      .where(sql`${t.sharedWith} <> 'nobody'`),
  ],
)

/** The view that a person starts with after signing in. */
export const homeView = pgTable(
  'home_view',
  {
    userId: uuid('user_id').primaryKey(),
    viewId: uuid('view_id').notNull(),
  },
  (t) => [
    foreignKey({ name: 'home_view_user_fk', columns: [t.userId], foreignColumns: [user.id] }).onDelete(
      'cascade',
    ),
    foreignKey({ name: 'home_view_view_fk', columns: [t.viewId], foreignColumns: [savedView.id] }).onDelete(
      'cascade',
    ),
    index('home_view_view_index').on(t.viewId),
  ],
)
