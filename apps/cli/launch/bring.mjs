// Brings what the project runs on, from the npm registry: the pinned pnpm, and with it Node and every
// dependency. Runs on any Node ≥ 20, before anything is installed; so plain JavaScript, no imports but Node's.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../../', import.meta.url))

const bin = join(root, 'node_modules', '.bin')
const stamp = join(root, 'node_modules', '.muster-installed')

/** The environment in which every command of the project runs: its own Node, pnpm and turbo first. */
export const environment = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
}

/** Installs unless the installed tree is the one that the lockfile describes. */
export function bring() {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('Installing what Muster needs (the first time takes a minute or two) …')
  const pnpm = /^ {2}pnpm: (\d\S+)$/m.exec(read('pnpm-workspace.yaml'))?.[1]
  if (pnpm === undefined) throw new Error('pnpm-workspace.yaml names no version of pnpm in its catalog.')
  run('npx', [
    '--yes',
    `pnpm@${pnpm}`,
    'install',
    '--frozen-lockfile',
    '--reporter=append-only',
    '--loglevel=error',
  ])
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(stamp, wanted)
}

/** Runs a command in the project and ends this process with its code if it fails. */
export function run(command, args, options = {}) {
  const { status, error, signal } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: environment,
    shell: process.platform === 'win32',
    ...options,
  })
  if (error) throw error
  if (status !== 0) {
    say(`${command} ${args.join(' ')} ended with ${signal ?? status}.`)
    process.exit(status ?? 1)
  }
}

/** Says something to the person at the terminal; standard output belongs to the command that runs. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

function fingerprint() {
  return createHash('sha256').update(read('pnpm-lock.yaml')).update(read('pnpm-workspace.yaml')).digest('hex')
}

function read(name) {
  return readFileSync(join(root, name), 'utf8')
}
