import { sql, type SQL } from 'drizzle-orm'

// PostgreSQL advisory locks are named by two numbers. The first says "Muster", the second what for.
const muster = 0x4d757374

const purposes = { opening: 1, audit: 2, commentPeriods: 3 }
type Purpose = keyof typeof purposes

/** Waits for the lock and keeps it until the transaction ends. */
export const lockUntilCommit = (purpose: Purpose): SQL =>
  sql`select pg_advisory_xact_lock(${muster}::int, ${purposes[purpose]}::int)`

/** Waits for the lock and keeps it until the connection gives it back. */
export const lockConnection = (purpose: Purpose): SQL =>
  sql`select pg_advisory_lock(${muster}::int, ${purposes[purpose]}::int)`

export const unlockConnection = (purpose: Purpose): SQL =>
  sql`select pg_advisory_unlock(${muster}::int, ${purposes[purpose]}::int)`
