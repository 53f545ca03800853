import { is } from 'drizzle-orm'
import { PgTransaction } from 'drizzle-orm/pg-core'
import { setTimeout as wait } from 'node:timers/promises'
import type { Database, Transaction } from './database.ts'
import { readSqlError } from './sql-error.ts'

/** Deadlock, and a serialization failure: the same work may well succeed when it is tried again. */
const worthAnotherTry = new Set(['40P01', '40001'])
const tries = 6

/**
 * Runs `work` in a transaction: all of it is kept, or nothing. Tries again when the database broke a deadlock,
 * so `work` must do nothing but speak to `tx`. Inside another transaction it is a savepoint, and the outermost
 * transaction is what is tried again.
 *
 * Within `work` speak to `tx` only: the embedded database has one connection, and asking `db` would wait forever.
 */
export async function withTransaction<T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  if (is(db, PgTransaction)) return db.transaction(work)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(work)
    } catch (error) {
      const code = readSqlError(error)?.code
      if (attempt === tries || code === undefined || !worthAnotherTry.has(code)) throw error
      // Waits of different lengths, so that two who met do not meet again.
      await wait(Math.random() * 10 * 2 ** attempt)
    }
  }
}
