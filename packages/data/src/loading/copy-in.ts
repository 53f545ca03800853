import type { Transaction } from '../database.ts'

/**
 * Copies rows into a table within the transaction that it came with. `columns`: the table and its columns, as constants of
 * our own. `rows`: whole rows as `CopyRows` makes them; a piece may be empty.
 */
export type CopyIn = (
  columns: string,
  rows: AsyncIterable<Uint8Array<ArrayBuffer>> | Iterable<Uint8Array<ArrayBuffer>>,
) => Promise<void>

/**
 * Runs `work` in a transaction into which many rows can be copied: all of it is kept, or nothing. It is not tried again.
 * Within `work` speak to `tx` only.
 */
export type WithCopy = <T>(work: (tx: Transaction, copyIn: CopyIn) => Promise<T>) => Promise<T>

/** What stands before and after the rows: a signature of eleven bytes, no flags, no extension; and a row of -1 fields. */
export const copyHeader = Uint8Array.from([
  ...[0x50, 0x47, 0x43, 0x4f, 0x50, 0x59, 0x0a, 0xff, 0x0d, 0x0a, 0],
  ...[0, 0, 0, 0, 0, 0, 0, 0],
])
export const copyTrailer = Uint8Array.from([0xff, 0xff])
