import { openDatabase, type Store } from '@muster/api'
import type { Where } from './env.ts'

// On the global object, so that a module replaced during development finds the store that is open already:
// a second opening of one folder is refused by its lock.
declare global {
  var musterStore: Promise<Store> | undefined
}

/** The one open store of this process; the first call opens it. Throws FolderInUse while another process has it. */
export function openStore(where: Where): Promise<Store> {
  return (globalThis.musterStore ??= openDatabase(where))
}

/** Closes the store, if one is open, and lets its folder go. */
export async function closeStore(): Promise<void> {
  const opened = globalThis.musterStore
  globalThis.musterStore = undefined
  await (await opened)?.close()
}
