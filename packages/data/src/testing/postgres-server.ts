import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { postgresPrograms } from './postgres-programs.ts'
import { unprivilegedUser } from './unprivileged-user.ts'

export interface PostgresServer {
  /** Of its database `postgres`. */
  url: string
  stop(): Promise<void>
}

// Nothing of it needs to survive a power cut.
const hasty = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=60']
const local = ['listen_addresses=127.0.0.1', 'unix_socket_directories=']

/**
 * Starts a PostgreSQL of our own on a free port, with its data in a temporary folder that `stop` removes. `durable`: with
 * the settings that PostgreSQL comes with, for a benchmark.
 */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer> {
  const settings = [...(durable ? [] : hasty), ...local]
  const scratch = mkdtempSync(join(tmpdir(), 'muster-postgres-'))
  chmodSync(scratch, 0o755)
  try {
    const user = unprivilegedUser()
    const programs = postgresPrograms({ scratch, forOtherUser: user !== undefined })
    const folder = join(scratch, 'data')
    mkdirSync(folder, { mode: 0o700 })
    if (user !== undefined) chownSync(folder, user.uid, user.gid)

    await promisify(execFile)(
      join(programs, 'initdb'),
      [
        `--pgdata=${folder}`,
        '--username=muster',
        '--auth=trust',
        '--locale=C',
        '--encoding=UTF8',
        '--no-sync',
      ],
      { ...user, cwd: scratch },
    )
    const port = await freePort()
    const server = spawn(
      join(programs, 'postgres'),
      ['-D', folder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
      { ...user, cwd: scratch, stdio: ['ignore', 'ignore', 'pipe'] },
    )
    // If the test run is ended in the middle, nothing stays behind.
    const endAtOnce = () => {
      server.kill('SIGQUIT')
      rmSync(scratch, { recursive: true, force: true })
    }
    process.once('exit', endAtOnce)
    await ready(server)
    return {
      url: `postgres://muster@127.0.0.1:${port}/postgres`,
      async stop() {
        process.off('exit', endAtOnce)
        await stop(server)
        rmSync(scratch, { recursive: true, force: true })
      },
    }
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true })
    throw error
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    let said = ''
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('ready to accept connections')) resolve()
    })
    server.on('error', reject)
    server.on('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)))
  }).then(() => {
    server.removeAllListeners('exit')
    server.stderr?.removeAllListeners('data').resume()
  })
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = once(server, 'exit')
  server.kill('SIGINT')
  await gone
}
