import { PGlite } from '@electric-sql/pglite'
import { drizzle as drizzleOverPg } from 'drizzle-orm/node-postgres'
import { drizzle as drizzleOverPglite } from 'drizzle-orm/pglite'
import { Pool } from 'pg'
import type { Database } from '../database.ts'
import * as schema from '../schema/index.ts'
import type { Store } from '../store.ts'

export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

export interface HeardStore extends Store {
  /** Runs some work with this store, and gives back what was asked of the database meanwhile, in order. */
  hear(work: () => Promise<unknown>): Promise<readonly Statement[]>
}

/** What begins and ends a transaction is not counted: not every driver says it. */
const frame = /^\s*(begin|commit|rollback|savepoint|release)\b/i

/**
 * The same store, of which can be heard what is asked: how many statements a verb takes, and which. Hear one piece of work
 * at a time, and close the store that it was made of.
 */
export function hearStatements(store: Store): HeardStore {
  let heard: Statement[] | undefined
  const logger = {
    logQuery(text: string, values: unknown[]) {
      if (!frame.test(text)) heard?.push({ text, values })
    },
  }
  return {
    ...store,
    db: withLogger(store.db, logger),
    async hear(work) {
      const own: Statement[] = (heard = [])
      await work().finally(() => (heard = undefined))
      return own
    },
  }
}

function withLogger(db: Database, logger: { logQuery(text: string, values: unknown[]): void }): Database {
  const client: unknown = Reflect.get(db, '$client')
  if (client instanceof PGlite) return drizzleOverPglite({ client, schema, logger })
  if (client instanceof Pool) return drizzleOverPg({ client, schema, logger })
  throw new TypeError('The client of the database is neither PGlite nor a pool of PostgreSQL.')
}
