import type { ExtractTablesWithRelations } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT, PgTransaction } from 'drizzle-orm/pg-core'
import type * as schema from './schema/index.ts'

type Schema = typeof schema

/** What a raw statement gives, in either driver. */
interface Rows<Row> {
  rows: Row[]
}

interface RowsOfEitherDriver extends PgQueryResultHKT {
  type: Rows<this['row']>
}

/** A place to read from and write to: PGlite or PostgreSQL, outside or inside a transaction. */
export type Database = PgDatabase<RowsOfEitherDriver, Schema>

/** The inside of a transaction. What must not stand alone (accepting, the audit) asks for this type. */
export type Transaction = PgTransaction<RowsOfEitherDriver, Schema, ExtractTablesWithRelations<Schema>>
