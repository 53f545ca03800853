import { sql } from 'drizzle-orm'
import { bigint, boolean, check, pgTable, primaryKey } from 'drizzle-orm/pg-core'

/**
 * One row, whose version is another one after each transaction that changed what the public reads. Triggers see to that,
 * whoever writes: see the migration `add_public_version`.
 */
export const publicVersion = pgTable(
  'public_version',
  {
    only: boolean('only').notNull(),
    /** The id of the last transaction that changed something; 0 before the first. Compared, never counted with. */
    version: bigint('version', { mode: 'bigint' }).notNull(),
  },
  (t) => [
    primaryKey({ name: 'public_version_pk', columns: [t.only] }),
    check('public_version_one_row', sql`${t.only}`),
  ],
)
