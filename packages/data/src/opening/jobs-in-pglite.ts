import type { PGlite } from '@electric-sql/pglite'
import type { JobDoor } from '../store.ts'

/**
 * The queue of jobs on the one connection of the embedded database, in turn with everybody else. PGlite holds its own
 * statements back while a transaction of the app is open, so that neither ever stands inside the other.
 */
export const jobsInPglite = (client: PGlite): JobDoor => ({
  backend: 'pglite',
  async executeSql(text, values) {
    if (values !== undefined && values.length > 0) return client.query(text, values)
    // What begins a transaction of its own stands inside one that PGlite knows of: if it breaks, it is rolled back before
    // anybody else has the connection. The inner commit ends it, and the outer one then has nothing to do.
    const results = /^\s*begin\b/i.test(text)
      ? await client.transaction((tx) => tx.exec(text))
      : await client.exec(text)
    // The rows may be of any of the statements: the last one is often a commit.
    return { rows: results.flatMap(({ rows }) => rows) }
  },
})
