import { inject } from 'vitest'
import { openDatabase } from '../opening/open-database.ts'
import { openMemory } from '../opening/open-pglite.ts'
import type { Store } from '../store.ts'
import { memoryImage } from './memory-image.ts'
import { createTestDatabase } from './postgres-databases.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the server that `start-postgres` started. */
    postgresUrl: string
  }
}

/** A fresh store in memory, migrated. Close it after the tests. */
export async function openMemoryStore(): Promise<Store> {
  return openMemory(await memoryImage())
}

/**
 * A fresh store on the PostgreSQL of the test run; its database is dropped when it is closed. Needs
 * `globalSetup: ['@muster/data/testing/start-postgres']` in the package's Vitest configuration.
 */
export async function openPostgresStore(): Promise<Store & { url: string }> {
  const database = await createTestDatabase(inject('postgresUrl'))
  const store = await openDatabase({ kind: 'postgres', url: database.url })
  return { ...store, url: database.url, close: () => store.close().then(database.drop) }
}
