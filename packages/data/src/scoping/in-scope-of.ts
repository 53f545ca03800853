import { is } from 'drizzle-orm'
import { PgTransaction } from 'drizzle-orm/pg-core'
import type { Database, Transaction } from '../database.ts'
import type { AwardScope } from '../queries/awards/within-scope.ts'
import { withTransaction } from '../with-transaction.ts'
import { enterScope } from './enter-scope.ts'

/**
 * Runs `work` in a transaction that sees nothing but what a scope holds. Inside another transaction, which goes on
 * afterwards, all is as it was before again at the end: a role lasts as long as the outermost transaction. If `work`
 * throws, the savepoint takes the role back.
 */
export async function inScopeOf<T>(
  db: Database,
  scope: AwardScope,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return withTransaction(db, async (tx) => {
    const leave = await enterScope(tx, scope)
    const done = await work(tx)
    if (is(db, PgTransaction)) await leave()
    return done
  })
}
