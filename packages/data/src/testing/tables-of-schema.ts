import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import * as schema from '../schema/index.ts'

/** Every table of the schema, as Drizzle describes it. */
export const tablesOfSchema = Object.values<unknown>(schema).flatMap((each) =>
  is(each, PgTable) ? [getTableConfig(each)] : [],
)

export type TableOfSchema = (typeof tablesOfSchema)[number]

export const primaryKeyOf = (table: TableOfSchema): string[] => [
  ...table.primaryKeys.flatMap(({ columns }) => columns.map(({ name }) => name)),
  ...table.columns.filter(({ primary }) => primary).map(({ name }) => name),
]

/** The names of its constraints and indexes, without that of a primary key of one column. */
export const constraintNames = (table: TableOfSchema): string[] => [
  ...table.foreignKeys.map((each) => each.getName()),
  ...table.primaryKeys.map((each) => each.getName()),
  ...table.uniqueConstraints.map((each) => each.name ?? 'without a name'),
  ...table.checks.map((each) => each.name),
  ...table.indexes.map((each) => each.config.name ?? 'without a name'),
]
