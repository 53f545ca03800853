import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where the counts are kept: a PostgreSQL server, or a folder for the embedded database. */
export type Where = { kind: 'postgres'; url: string } | { kind: 'folder'; folder: string }

/** What the surroundings decide about a running server. */
export interface Environment {
  where: Where
  /** The clock stands in October 2017, people sign in with one click, and a banner says so. */
  demonstration: boolean
  /** Signs sessions. Absent: the demonstration keeps one of its own in its data folder. */
  secret: string | undefined
  /** The address that people type, e.g. `https://muster.example.gov`. Absent: whatever host asks, over plain http. */
  origin: string | undefined
  host: string
  port: number
}

/** Reads the environment; nothing else in the dashboard does. Throws a RangeError for a port that is none. */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  const port = Number(env['PORT'] || '3000')
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`PORT must be a whole number from 0 to 65535, not "${env['PORT']}".`)
  }
  const demonstration = env['MUSTER_DEMONSTRATION'] === '1'
  return {
    where: whereFrom(env),
    demonstration,
    secret: env['MUSTER_SECRET'] || undefined,
    origin: env['MUSTER_ORIGIN'] || undefined,
    // Where anybody may sign in with one click, only this machine is let in unless told otherwise.
    host: env['HOST'] || (demonstration ? '127.0.0.1' : '0.0.0.0'),
    port,
  }
}

function whereFrom(env: NodeJS.ProcessEnv): Where {
  const url = env['DATABASE_URL']
  if (url) return { kind: 'postgres', url }
  return {
    kind: 'folder',
    folder: env['MUSTER_DATA'] || join(workspaceRoot(process.cwd()), '.muster/demonstration'),
  }
}

// Sought from the working folder: this file is bundled into `build/`, so its own address says nothing.
function workspaceRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return folder
    if (folder === dirname(folder)) return from
  }
}
