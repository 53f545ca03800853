import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Pool } from 'pg'
import { lockConnection, unlockConnection } from '../advisory-locks.ts'
import { withCopyInto } from '../loading/copy-into-postgres.ts'
import * as schema from '../schema/index.ts'
import type { Store } from '../store.ts'
import { jobsInPostgres } from './jobs-in-postgres.ts'
import { migrationsFolder } from './migrations-folder.ts'
import { syncIndicators } from './sync-indicators.ts'
import { syncStrata } from './sync-strata.ts'

/** Opens an agency's PostgreSQL. Several servers may start at once: one migrates, the others wait for it. */
export async function openPostgres(url: string): Promise<Store> {
  const pool = new Pool({ connectionString: url })
  // An idle connection that the server ends is replaced when the next query needs one; without a listener the
  // event would end the process.
  pool.on('error', () => undefined)
  let ended: Promise<void> | undefined
  const close = () => (ended ??= pool.end())
  try {
    await prepare(pool)
    return {
      db: drizzle({ client: pool, schema }),
      kind: 'postgres',
      jobs: jobsInPostgres(pool),
      withCopy: withCopyInto(pool),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function prepare(pool: Pool) {
  const client = await pool.connect()
  const db = drizzle({ client, schema })
  try {
    await db.execute(lockConnection('opening'))
    await migrate(db, { migrationsFolder })
    await syncStrata(db)
    await syncIndicators(db)
    await db.execute(unlockConnection('opening'))
    client.release()
  } catch (error) {
    // Ending the connection gives back its lock.
    client.release(true)
    throw error
  }
}
