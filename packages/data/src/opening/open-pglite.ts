import { PGlite, types } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { join } from 'node:path'
import { withCopyInto } from '../loading/copy-into-pglite.ts'
import { lockFolder } from '../lock/lock-folder.ts'
import * as schema from '../schema/index.ts'
import type { Store } from '../store.ts'
import { jobsInPglite } from './jobs-in-pglite.ts'
import { migrationsFolder } from './migrations-folder.ts'
import { syncIndicators } from './sync-indicators.ts'
import { syncStrata } from './sync-strata.ts'

const options = {
  // Segments of the log that are done with are removed, not kept to be written anew: a seeded folder weighs half as much.
  startParams: [...PGlite.defaultStartParams, '-c', 'wal_recycle=off'],
  // PGlite's own way writes each byte of a file as a text of its own: three times as slow.
  serializers: { [types.BYTEA]: (content: Uint8Array) => `\\x${Buffer.from(content).toString('hex')}` },
}

/**
 * Opens the embedded database in `folder` (made if it is not there) and keeps other processes out of it.
 * The database is in `folder/database`, the lock in `folder/muster.lock`. It survives a killed process, not a
 * power cut: PGlite never waits for the disk.
 */
export async function openFolder(folder: string): Promise<Store> {
  const lock = lockFolder(folder)
  try {
    const store = await openPglite(join(folder, 'database'))
    return { ...store, close: () => store.close().finally(() => lock.release()) }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Opens an embedded database in memory. `image`, for tests, is what `dumpDataDir` of another one gave. */
export async function openMemory(image?: Blob): Promise<Store> {
  return prepare(
    'memory',
    await PGlite.create(image === undefined ? options : { ...options, loadDataDir: image }),
  )
}

/** Opens an embedded database in a folder that this process has locked. */
export async function openPglite(folder: string): Promise<Store> {
  return prepare('folder', await PGlite.create(folder, options))
}

async function prepare(kind: 'folder' | 'memory', client: PGlite): Promise<Store> {
  client.parsers = readersWeNeed(client.parsers)
  const db = drizzle({ client, schema })
  const close = async () => {
    if (!client.closed) await client.close()
  }
  try {
    await migrate(db, { migrationsFolder })
    await syncStrata(db)
    await syncIndicators(db)
    return { db, kind, jobs: jobsInPglite(client), withCopy: withCopyInto(client), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** `int[]`, `text[]`, `bigint[]`, `uuid[]`, by PostgreSQL's own numbers for them. */
const arrayTypes = [1007, 1009, 1016, 2951]

/**
 * PGlite has a reader for each of 300 array types, and drizzle makes it copy them all for every statement: a third of a
 * small statement's time. Plain types it reads without being told.
 */
function readersWeNeed(readers: PGlite['parsers']): PGlite['parsers'] {
  return Object.fromEntries(
    arrayTypes.flatMap((type) => {
      const reader = readers[type]
      return reader === undefined ? [] : [[type, reader]]
    }),
  )
}
