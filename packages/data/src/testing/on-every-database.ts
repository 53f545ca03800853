import { afterAll, beforeAll, describe } from 'vitest'
import type { Store } from '../store.ts'
import { openMemoryStore, openPostgresStore } from './open-test-store.ts'

const databases = [
  { database: 'PGlite', open: openMemoryStore },
  { database: 'PostgreSQL', open: openPostgresStore },
]

/**
 * Declares the same tests once on PGlite and once on PostgreSQL, each with a fresh store. `store()` gives it while
 * the tests run.
 */
export function onEveryDatabase(name: string, tests: (store: () => Store) => void): void {
  describe.each(databases)(`${name} ($database)`, ({ open }) => {
    let opened: Store | undefined
    beforeAll(async () => {
      opened = await open()
    })
    afterAll(() => opened?.close())
    tests(() => {
      if (opened === undefined) throw new Error('The store is open while tests run only.')
      return opened
    })
  })
}
