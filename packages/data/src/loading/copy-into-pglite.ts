import type { PGlite, Transaction as PgliteTransaction } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import * as schema from '../schema/index.ts'
import { copyHeader, copyTrailer, type CopyIn, type WithCopy } from './copy-in.ts'

/** `withCopy` of the embedded database: it copies from memory, so each piece is a statement of its own. */
export function withCopyInto(client: PGlite): WithCopy {
  return (work) =>
    client.transaction((own) =>
      drizzle({ client: within(client, own), schema }).transaction((tx) => work(tx, copyInThrough(own))),
    )
}

/** The client as it is inside a transaction, so that Drizzle speaks to the transaction and not past it. */
function within(client: PGlite, own: PgliteTransaction): PGlite {
  const inside: PGlite = Object.create(client)
  return Object.assign(inside, {
    query: own.query.bind(own),
    transaction: <T>(work: (tx: PgliteTransaction) => Promise<T>) => work(own),
  })
}

function copyInThrough(own: PgliteTransaction): CopyIn {
  return async (columns, rows) => {
    for await (const piece of rows) {
      if (piece.length === 0) continue
      const blob = new Blob([copyHeader, piece, copyTrailer])
      await own.query(`copy ${columns} from '/dev/blob' with (format binary)`, [], { blob })
    }
  }
}
