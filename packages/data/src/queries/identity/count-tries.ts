import { and, eq, lt, sql } from 'drizzle-orm'
import type { Database } from '../../database.ts'
import { rateLimit } from '../../schema/index.ts'

// How often somebody tried, in windows of time: `last_request` is when the window began. Real time, in milliseconds
// since 1970, whatever Muster's own clock says.

export interface Tries {
  /** This one included. */
  count: number
  /** When the window of time began. */
  since: number
}

const day = 86_400_000

/** Counts one more try, in one statement, so that many at once are counted one by one. */
export async function countTry(
  db: Database,
  { key, now, milliseconds }: { key: string; now: number; milliseconds: number },
): Promise<Tries> {
  const over = sql`${rateLimit.lastRequest} <= ${now - milliseconds}`
  const [row] = await db
    .insert(rateLimit)
    .values({ key, count: 1, lastRequest: now })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        count: sql`case when ${over} then 1 else ${rateLimit.count} + 1 end`,
        lastRequest: sql`case when ${over} then excluded.last_request else ${rateLimit.lastRequest} end`,
      },
    })
    .returning({ count: rateLimit.count, since: rateLimit.lastRequest })
  if (row === undefined) throw new Error('An upsert gave no row.')
  // What nobody asks for any more is swept out when a new count begins.
  if (row.count === 1) await db.delete(rateLimit).where(lt(rateLimit.lastRequest, now - day))
  return row
}

/** Takes one try back: it was right. */
export async function uncountTry(db: Database, key: string): Promise<void> {
  await db
    .update(rateLimit)
    .set({ count: sql`greatest(${rateLimit.count} - 1, 0)` })
    .where(eq(rateLimit.key, key))
}

/** Begins anew. */
export async function forgetTries(db: Database, key: string): Promise<void> {
  await db.delete(rateLimit).where(eq(rateLimit.key, key))
}

/** Forgets counts whose keys begin alike, and whose window of time began before a moment (milliseconds since 1970). */
export async function forgetTriesBefore(
  db: Database,
  { keysBegin, before }: { keysBegin: string; before: number },
): Promise<void> {
  await db
    .delete(rateLimit)
    .where(and(sql`starts_with(${rateLimit.key}, ${keysBegin})`, lt(rateLimit.lastRequest, before)))
}
