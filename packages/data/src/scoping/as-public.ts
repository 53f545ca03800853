import type { Database, Transaction } from '../database.ts'
import { withTransaction } from '../with-transaction.ts'
import { inRole } from './in-role.ts'
import { publicRole } from './public-role.ts'

/**
 * Reads what is public, as a role that can read nothing else: releases that were published, their rows and their
 * indicators, and what is listed in the directory (the migrations `add_withdrawal_of_releases` and
 * `limit_listings_to_scope` say which columns). A query that reaches for more is refused by the database,
 * whatever the program thinks. Inside another transaction all is as it was before again at the end.
 */
export async function asPublic<T>(db: Database, read: (tx: Transaction) => Promise<T>): Promise<T> {
  return withTransaction(db, (tx) => inRole(tx, publicRole, () => read(tx)))
}
