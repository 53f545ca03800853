import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { releaseOnExit } from './release-on-exit.ts'
import { FolderInUse } from './folder-in-use.ts'
import { stateOf, thisProcess } from './holder.ts'
import { addToChain, endChain, endOfChain, shortenChain } from './lock-chain.ts'

export interface FolderLock {
  /** Gives the folder back. Calling it again does nothing. */
  release(): void
}

/**
 * Keeps every other process out of a folder (made if it is not there) until released, or until this process ends.
 * The lock of a process that was killed is taken over; that of a live one never is.
 * Throws FolderInUse, which names the holder's process id.
 */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true })
  const self = thisProcess(randomUUID())
  for (;;) {
    const end = endOfChain(folder)
    const state = end === undefined ? 'dead' : stateOf(end, self)
    if (end !== undefined && state !== 'dead') throw new FolderInUse(folder, end, state)
    if (addToChain(folder, end, self)) break
  }
  shortenChain(folder, self)

  let held = true
  const giveBack = () => {
    if (held) endChain(folder, self)
    held = false
  }
  const forget = releaseOnExit(giveBack)
  return {
    release() {
      forget()
      giveBack()
    },
  }
}
