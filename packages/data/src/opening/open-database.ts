import type { Store } from '../store.ts'
import { openFolder, openMemory } from './open-pglite.ts'
import { openPostgres } from './open-postgres.ts'

/** Where the data is: a folder of our own, nowhere (gone when closed), or an agency's PostgreSQL. */
export type Where =
  { kind: 'folder'; folder: string } | { kind: 'memory' } | { kind: 'postgres'; url: string }

/**
 * Opens a database, brings its tables up to date, and makes it know every stratum of the dictionary.
 * Throws FolderInUse when another process has the folder open.
 */
export async function openDatabase(where: Where): Promise<Store> {
  switch (where.kind) {
    case 'folder':
      return openFolder(where.folder)
    case 'memory':
      return openMemory()
    case 'postgres':
      return openPostgres(where.url)
  }
}
