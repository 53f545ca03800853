import { sql } from 'drizzle-orm'
import type { Database } from '../database.ts'

/** Reads as another role (`none`: as oneself), and is who one was again after it. If reading fails, so does the transaction, which takes the role back. */
export async function inRole<T>(tx: Database, role: string, read: () => Promise<T>): Promise<T> {
  const { rows } = await tx.execute<{ before: string }>(
    sql`select current_setting('role') as before, set_config('role', ${role}, true)`,
  )
  const found = await read()
  await tx.execute(sql`select set_config('role', ${rows[0]?.before ?? 'none'}, true)`)
  return found
}
