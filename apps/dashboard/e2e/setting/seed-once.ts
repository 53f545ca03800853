import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { commandLine } from './places.ts'

/**
 * Builds the demonstration once, in a temporary folder that every spec copies. Gives back what removes it.
 * MUSTER_E2E_SEEDED, if it is set, names a folder that is built already: by the task `seed`, while other tests run, or by
 * hand, while a test is written.
 */
export default async function seedOnce(): Promise<() => Promise<void>> {
  if (process.env['MUSTER_E2E_SEEDED'] !== undefined) return async () => {}
  const folder = await mkdtemp(join(tmpdir(), 'muster-e2e-'))
  const seeded = join(folder, 'seeded')
  await promisify(execFile)(process.execPath, [commandLine, 'seed', '--folder', seeded], {
    maxBuffer: 16 * 1024 * 1024,
  })
  process.env['MUSTER_E2E_SEEDED'] = seeded
  return () => rm(folder, { recursive: true, force: true })
}
