import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import { pipeline } from 'node:stream/promises'

const require = createRequire(new URL('../../packages/data/package.json', import.meta.url))
const { Client } = require('pg')
const { from } = require('pg-copy-streams')

export interface Bench {
  /** A bare COPY of the file, as it is, into a table of eight texts. @returns seconds */
  copy(path: string): Promise<number>
  rows(statement: string): Promise<readonly Record<string, string>[]>
  close(): Promise<void>
}

/** The other side: a connection of its own, which copies the file and does nothing else. */
export async function bareCopy(url: string): Promise<Bench> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(
    'create table bare (award_number text, fiscal_quarter text, state text, metric text, breakdown text, category text, value text, note text)',
  )
  return {
    async copy(path) {
      const start = performance.now()
      await client.query('begin')
      const copy = client.query(from('copy bare from stdin with (format csv, header)'))
      await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), copy)
      await client.query('commit')
      return (performance.now() - start) / 1000
    },
    async rows(statement) {
      return (await client.query(statement)).rows
    },
    close: () => client.end(),
  }
}
