import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Database, Transaction } from '../../database.ts'
import { columnOf } from '../../saving/column-of.ts'
import { columnMapping, organization, type meaningKinds } from '../../schema/index.ts'
import type { OrganizationScope } from '../identity/scopes.ts'

/** What a heading stands for, as the table has it: which parts are there goes with `kind`. */
export interface MappingRecord {
  heading: string
  kind: (typeof meaningKinds)[number]
  columnName: string | null
  metric: string | null
  breakdown: string | null
  category: string | null
}

/**
 * What is known of headings in the organizations of a scope, by heading. Where two organizations differ, what was said
 * last.
 */
export async function readColumnMappings(db: Database, scope: OrganizationScope): Promise<MappingRecord[]> {
  return db
    .selectDistinctOn([columnMapping.heading], {
      heading: columnMapping.heading,
      kind: columnMapping.kind,
      columnName: columnMapping.columnName,
      metric: columnMapping.metric,
      breakdown: columnMapping.breakdown,
      category: columnMapping.category,
    })
    .from(columnMapping)
    .where(inArray(columnMapping.organizationId, [...scope.organizationIds]))
    .orderBy(asc(columnMapping.heading), desc(columnMapping.mappedAt), asc(columnMapping.organizationId))
}

/** Holds what an organization says of headings until the transaction ends, so that its number stays within bounds. */
export async function lockColumnMappings(tx: Transaction, organizationId: string): Promise<void> {
  await tx
    .select({ id: organization.id })
    .from(organization)
    .where(eq(organization.id, organizationId))
    .for('update')
}

/** Writes what headings stand for, in place of what was said of them before. Returns how many are new or changed. */
export async function saveColumnMappings(
  tx: Transaction,
  { organizationId, at, by }: { organizationId: string; at: string; by: string },
  mappings: readonly MappingRecord[],
): Promise<number> {
  const { rows } = await tx.execute<Record<string, unknown>>(sql`
    insert into column_mapping as old
      (organization_id, heading, kind, column_name, metric, breakdown, category, mapped_at, mapped_by)
    select ${organizationId}::uuid, line.heading, line.kind, line.column_name, line.metric, line.breakdown,
      line.category, ${at}::timestamptz, ${by}::uuid
    from unnest(
      ${columnOf(mappings, (each) => each.heading)}::text[],
      ${columnOf(mappings, (each) => each.kind)}::text[],
      ${columnOf(mappings, (each) => each.columnName)}::text[],
      ${columnOf(mappings, (each) => each.metric)}::text[],
      ${columnOf(mappings, (each) => each.breakdown)}::text[],
      ${columnOf(mappings, (each) => each.category)}::text[]
    ) as line (heading, kind, column_name, metric, breakdown, category)
    on conflict (organization_id, heading) do update
      set kind = excluded.kind, column_name = excluded.column_name, metric = excluded.metric,
        breakdown = excluded.breakdown, category = excluded.category,
        mapped_at = excluded.mapped_at, mapped_by = excluded.mapped_by
      where (old.kind, old.column_name, old.metric, old.breakdown, old.category)
        is distinct from (excluded.kind, excluded.column_name, excluded.metric, excluded.breakdown, excluded.category)
    returning 1`)
  return rows.length
}

/** Forgets what was said of headings. Returns of how many something was known. */
export async function removeColumnMappings(
  tx: Transaction,
  organizationId: string,
  headings: readonly string[],
): Promise<number> {
  const removed = await tx
    .delete(columnMapping)
    .where(
      and(eq(columnMapping.organizationId, organizationId), inArray(columnMapping.heading, [...headings])),
    )
    .returning({ heading: columnMapping.heading })
  return removed.length
}

/** How many headings an organization has named. */
export const countColumnMappings = (db: Database, organizationId: string): Promise<number> =>
  db.$count(columnMapping, eq(columnMapping.organizationId, organizationId))
