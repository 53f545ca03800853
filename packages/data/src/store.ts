import type { Database } from './database.ts'
import type { WithCopy } from './loading/copy-in.ts'

/** How the queue of jobs reaches the database. */
export interface JobDoor {
  /** Which kind of database the queue is told it has. */
  readonly backend: 'postgres' | 'pglite'
  /** Runs one statement with values, or several without; gives back the rows of all of them. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
}

/** An open database. */
export interface Store {
  readonly db: Database
  readonly kind: 'folder' | 'memory' | 'postgres'
  /** For the queue of jobs, which writes the SQL of its own schema `pgboss`. */
  readonly jobs: JobDoor
  /** For loading at once what would take long row by row. */
  readonly withCopy: WithCopy
  /** Ends all connections; gives back the folder. Calling it again does nothing. */
  close(): Promise<void>
}
