import { drizzle } from 'drizzle-orm/node-postgres'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Pool, PoolClient } from 'pg'
import { from } from 'pg-copy-streams'
import * as schema from '../schema/index.ts'
import { copyHeader, copyTrailer, type CopyIn, type WithCopy } from './copy-in.ts'

/** `withCopy` of a PostgreSQL: a connection of its own, through which rows stream as fast as the server takes them. */
export function withCopyInto(pool: Pool): WithCopy {
  return async (work) => {
    const client = await pool.connect()
    // A connection that breaks fails the statement under way; without a listener it would end the process as well.
    const ignore = () => undefined
    client.on('error', ignore)
    try {
      const done = await drizzle({ client, schema }).transaction((tx) => work(tx, copyInThrough(client)))
      client.release()
      return done
    } catch (error) {
      client.release(true)
      throw error
    } finally {
      client.off('error', ignore)
    }
  }
}

function copyInThrough(client: PoolClient): CopyIn {
  return async (columns, rows) => {
    const copy = client.query(from(`copy ${columns} from stdin with (format binary)`))
    await pipeline(Readable.from(framed(rows), { objectMode: false }), copy)
  }
}

async function* framed(rows: Parameters<CopyIn>[1]): AsyncGenerator<Uint8Array> {
  yield copyHeader
  for await (const piece of rows) if (piece.length > 0) yield piece
  yield copyTrailer
}
