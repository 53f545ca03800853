import type { Database } from './database.ts'

/** An open database. */
export interface Store {
  readonly db: Database
  readonly kind: 'folder' | 'memory' | 'postgres'
  /** Ends all connections; gives back the folder. Calling it again does nothing. */
  close(): Promise<void>
}
