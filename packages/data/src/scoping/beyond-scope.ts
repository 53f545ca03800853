import { is, sql } from 'drizzle-orm'
import { PgTransaction } from 'drizzle-orm/pg-core'
import type { Database } from '../database.ts'

/**
 * Reads what no scope holds, from inside one: an aggregate over awards of many organizations, of which nobody is told, or
 * the file of a report that was found in the scope.
 * The wall stands again after it. Outside a scope it only reads. If reading fails, so does the transaction.
 */
export async function beyondScope<T>(db: Database, read: () => Promise<T>): Promise<T> {
  if (!is(db, PgTransaction)) return read()
  const { rows } = await db.execute<{ before: string }>(
    sql`select current_setting('role') as before, set_config('role', 'none', true)`,
  )
  const found = await read()
  await db.execute(sql`select set_config('role', ${rows[0]?.before ?? 'none'}, true)`)
  return found
}
