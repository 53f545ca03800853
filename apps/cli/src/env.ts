import { fileURLToPath } from 'node:url'

/** Where the counts are kept: a PostgreSQL server, or a folder for the embedded database. */
export type Where = { kind: 'postgres'; url: string } | { kind: 'folder'; folder: string }

const defaultFolder = fileURLToPath(new URL('../../../.muster/demonstration', import.meta.url))

/** Reads `DATABASE_URL` and `MUSTER_DATA`; the only place of the command line that reads the environment. */
export function whereFromEnvironment(env: NodeJS.ProcessEnv = process.env): Where {
  const url = env['DATABASE_URL']
  if (url !== undefined && url !== '') return { kind: 'postgres', url }
  return { kind: 'folder', folder: env['MUSTER_DATA'] || defaultFolder }
}
