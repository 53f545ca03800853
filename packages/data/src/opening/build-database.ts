import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { lockFolder } from '../lock/lock-folder.ts'
import type { Store } from '../store.ts'
import { withTransaction } from '../with-transaction.ts'
import { openDatabase, type Where } from './open-database.ts'
import { openPglite } from './open-pglite.ts'

export interface Building {
  /** Whether what is to be built stands in a database already. */
  readonly stands: (store: Store) => Promise<boolean>
  readonly build: (store: Store) => Promise<void>
}

/**
 * Builds in a database what does not stand there yet: all of it or nothing, also when the process is killed. Says whether it did.
 * Throws FolderInUse when another process has the folder open.
 *
 * In PostgreSQL it is one transaction. In a folder every transaction of `build` is one of its own, in a database beside the one
 * that was there, whose place it takes when it is whole: rows that change a thousand times in one transaction leave a thousand
 * dead versions that each later change must pass, and building took half as long again.
 */
export async function buildDatabase(where: Where, building: Building): Promise<boolean> {
  if (where.kind === 'folder') return buildFolder(where.folder, building)
  const store = await openDatabase(where)
  try {
    if (await building.stands(store)) return false
    await withTransaction(store.db, (tx) => building.build({ ...store, db: tx }))
    return true
  } finally {
    await store.close()
  }
}

async function buildFolder(folder: string, { stands, build }: Building): Promise<boolean> {
  const lock = lockFolder(folder)
  const place = join(folder, 'database')
  const unfinished = join(folder, 'database.unfinished')
  const replaced = join(folder, 'database.replaced')
  const clear = () => {
    for (const left of [unfinished, replaced]) rmSync(left, { recursive: true, force: true })
  }
  try {
    clear()
    if (existsSync(place) && (await within(place, stands))) return false
    await within(unfinished, build)
    if (existsSync(place)) renameSync(place, replaced)
    renameSync(unfinished, place)
    return true
  } finally {
    clear()
    lock.release()
  }
}

async function within<T>(place: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openPglite(place)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
