import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The secret of the demonstration: made once, and kept in its data folder so that sessions outlive a restart. Only the
 * owner of the process may read it. A real installation is given its secret, and keeps it elsewhere.
 */
export function keptSecret(folder: string): string {
  const path = join(folder, 'secret')
  mkdirSync(folder, { recursive: true })
  try {
    // `wx` fails if it is there already: of two processes that start at once, one makes it and both read it.
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(path, 'utf8')
}
