import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { dashboardFolder } from './places.ts'

/** A built server over a folder of data. */
export interface RunningServer {
  /** `http://localhost:41234`, without a slash at the end. */
  origin: string
  folder: string
  /** Its process. */
  pid: number
  /** Ends it as a person would. The folder stays. */
  stop: () => Promise<void>
  /** Ends it as a power user would: kill -9. */
  kill: () => Promise<void>
}

/** A fresh copy of the seeded demonstration, for one spec alone. */
export async function copyOfDemonstration(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const seeded = process.env['MUSTER_E2E_SEEDED']
  if (seeded === undefined) throw new Error('The demonstration was not seeded: see e2e/setting/seed-once.ts.')
  const parent = await mkdtemp(join(tmpdir(), 'muster-spec-'))
  const folder = join(parent, 'data')
  await cp(seeded, folder, { recursive: true })
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) }
}

/** Starts the built server of the demonstration over `folder`, on a port that is free unless `settings` name one. */
export async function startServer(
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const child = spawn(process.execPath, ['serve.ts'], {
    cwd: dashboardFolder,
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      NODE_ENV: 'production',
      MUSTER_DEMONSTRATION: '1',
      MUSTER_DATA: folder,
      DATABASE_URL: '',
      // Node keeps what it has compiled for the next spec's server, which starts in two thirds of the time.
      NODE_COMPILE_CACHE: join(dashboardFolder, 'test-results', 'compiled'),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const last = () => child.kill('SIGKILL')
  process.once('exit', last)
  child.once('exit', () => process.off('exit', last))
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }
  return {
    origin: await addressOf(child),
    folder,
    pid: child.pid ?? 0,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null || child.stderr === null) throw new Error('The server has no output to read.')
  const complaints: string[] = []
  child.stderr.on('data', (piece: Buffer) => complaints.push(piece.toString()))
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /Muster is ready at (\S+)/.exec(line)?.[1]
    if (address !== undefined) {
      // Keeps the pipe empty: a server that cannot print stops.
      child.stdout.resume()
      return address
    }
  }
  throw new Error(`The server ended before it was ready.\n${complaints.join('')}`)
}
