import { afterAll, beforeAll, describe } from 'vitest'
import type { Store } from '../store.ts'
import { openMemoryStore, openPostgresStore } from './open-test-store.ts'

type Tests = (store: () => Store) => void

const databases = [
  { database: 'PGlite', open: openMemoryStore },
  { database: 'PostgreSQL', open: openPostgresStore },
] as const

/**
 * Declares the same tests once on PGlite and once on PostgreSQL, each with a fresh store. `store()` gives it while
 * the tests run.
 */
export function onEveryDatabase(name: string, tests: Tests): void {
  describe.each(databases)(`${name} ($database)`, ({ open }) => withStore(open, tests))
}

/**
 * Declares tests on PostgreSQL alone, for what knows nothing of SQL: its queries are tested on both where they stand, in
 * packages/data, and each verb is called on PGlite by the tests of rights and by the browser.
 */
export function onPostgres(name: string, tests: Tests): void {
  describe(name, () => withStore(openPostgresStore, tests))
}

function withStore(open: () => Promise<Store>, tests: Tests): void {
  let opened: Store | undefined
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened?.close())
  tests(() => {
    if (opened === undefined) throw new Error('The store is open while tests run only.')
    return opened
  })
}
