import { fileURLToPath } from 'node:url'

/** Where the counts are kept: a PostgreSQL server, or a folder for the embedded database. */
export type Where = { kind: 'postgres'; url: string } | { kind: 'folder'; folder: string }

const defaultFolder = fileURLToPath(new URL('../../../.muster/demonstration', import.meta.url))

// The only place of the command line that reads the environment.

/** Reads `DATABASE_URL` and `MUSTER_DATA`. */
export function whereFromEnvironment(env: NodeJS.ProcessEnv = process.env): Where {
  const url = env['DATABASE_URL']
  if (url !== undefined && url !== '') return { kind: 'postgres', url }
  return { kind: 'folder', folder: env['MUSTER_DATA'] || defaultFolder }
}

/** Reads what the server makes its links of: `MUSTER_SECRET` and `MUSTER_ORIGIN`. An empty one is none. */
export function addressFromEnvironment(env: NodeJS.ProcessEnv = process.env) {
  return { secret: env['MUSTER_SECRET'] || undefined, origin: env['MUSTER_ORIGIN'] || undefined }
}
