import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHolder, type Holder } from './holder.ts'

// How a dead holder's lock is taken over, so that of many takers exactly one wins:
//
// `muster.lock` names a holder. Whoever finds it dead does not touch it, but adds `muster.lock.after-<its token>`.
// Adding a file that must not exist yet is one step for the operating system, so one taker succeeds, and the lock
// belongs to the end of this chain. The new holder then puts its own name into `muster.lock` in one step and removes
// the links. A taker that came late, and added a link to a name that is gone from the chain, sees so when it follows
// the chain from the start again, and takes its link back. Tokens never repeat, so a link never means another holder.

const first = 'muster.lock'
const nameAfter = (holder: Holder | undefined) =>
  holder === undefined ? first : `${first}.after-${holder.token}`

function read(path: string): Holder | undefined {
  let text
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
  try {
    return parseHolder(text)
  } catch (cause) {
    throw new Error(`${path} does not say who holds the folder. If no Muster runs on it, delete that file.`, {
      cause,
    })
  }
}

const isCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code

/** The last holder that the chain names, if any. */
export function endOfChain(folder: string): Holder | undefined {
  let end: Holder | undefined
  for (;;) {
    const next = read(join(folder, nameAfter(end)))
    if (next === undefined) return end
    end = next
  }
}

/** Adds `self` after `end`. False if somebody else did so first, or the chain has moved on meanwhile. */
export function addToChain(folder: string, end: Holder | undefined, self: Holder): boolean {
  const draft = join(folder, `${first}.draft-${self.token}`)
  const link = join(folder, nameAfter(end))
  // A name with its content appears at once; a file that is created and then written would be empty for a moment.
  writeFileSync(draft, JSON.stringify(self))
  try {
    linkSync(draft, link)
  } catch (error) {
    // ENOENT: a new holder tidied up the draft before it was linked.
    if (isCode(error, 'EEXIST') || isCode(error, 'ENOENT')) return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
  if (endOfChain(folder)?.token === self.token) return true
  rmSync(link, { force: true })
  return false
}

/** Called by the holder only: makes the chain as short as it can be. */
export function shortenChain(folder: string, self: Holder): void {
  const draft = join(folder, `${first}.draft-${self.token}`)
  writeFileSync(draft, JSON.stringify(self))
  renameSync(draft, join(folder, first))
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${first}.`)) rmSync(join(folder, name), { force: true })
  }
}

/** Called by the holder only. */
export function endChain(folder: string, self: Holder): void {
  const path = join(folder, first)
  if (read(path)?.token === self.token) rmSync(path, { force: true })
}
