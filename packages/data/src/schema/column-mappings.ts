import { sql } from 'drizzle-orm'
import { check, foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, oneOf } from './columns.ts'
import { organization } from './organizations.ts'

/** What a column may stand for: a column of Muster's layout, a line of the form, or nothing that is read. */
export const meaningKinds = ['column', 'stratum', 'ignored'] as const

/** What an organization said once of a heading that Muster does not know, so that it need not say it again. */
export const columnMapping = pgTable(
  'column_mapping',
  {
    organizationId: uuid('organization_id').notNull(),
    /** In plain words, as intake compares headings. */
    heading: text('heading').notNull(),
    kind: text('kind', { enum: meaningKinds }).notNull(),
    /** Of Muster's layout, for example `fiscal_quarter`. */
    columnName: text('column_name'),
    metric: text('metric'),
    breakdown: text('breakdown'),
    category: text('category'),
    mappedAt: instant('mapped_at').notNull(),
    mappedBy: uuid('mapped_by').notNull(),
  },
  (t) => [
    primaryKey({ name: 'column_mapping_pk', columns: [t.organizationId, t.heading] }),
    foreignKey({
      name: 'column_mapping_organization_fk',
      columns: [t.organizationId],
      foreignColumns: [organization.id],
    }),
    oneOf('column_mapping_kind_known', t.kind, meaningKinds),
    check('column_mapping_heading_length', sql`char_length(${t.heading}) between 1 and 200`),
    check(
      'column_mapping_meaning_is_whole',
      sql`(${t.columnName} is not null) = (${t.kind} = 'column')
        and num_nonnulls(${t.metric}, ${t.breakdown}, ${t.category}) = case when ${t.kind} = 'stratum' then 3 else 0 end`,
    ),
  ],
)
