import type { Pool } from 'pg'
import type { JobDoor } from '../store.ts'

/** The queue of jobs on the pool of the app. A connection on which a statement broke is closed, and its transaction with it. */
export const jobsInPostgres = (pool: Pool): JobDoor => ({
  backend: 'postgres',
  async executeSql(text, values) {
    // Several statements in one text give a result each; the types of `pg` know of one only.
    const results: { rows: unknown[] } | { rows: unknown[] }[] = await pool.query(text, values)
    return { rows: [results].flat().flatMap(({ rows }) => rows) }
  },
})
