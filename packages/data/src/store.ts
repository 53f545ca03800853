import type { Database } from './database.ts'
import type { WithCopy } from './loading/copy-in.ts'

/** An open database. */
export interface Store {
  readonly db: Database
  readonly kind: 'folder' | 'memory' | 'postgres'
  /** For loading at once what would take long row by row. */
  readonly withCopy: WithCopy
  /** Ends all connections; gives back the folder. Calling it again does nothing. */
  close(): Promise<void>
}
