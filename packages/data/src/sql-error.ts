// Drizzle wraps what a driver throws, and a verb may wrap it again: the facts are somewhere down the chain of causes.

interface SqlError {
  /** Five characters, https://www.postgresql.org/docs/current/errcodes-appendix.html */
  code: string
  constraint: string | undefined
}

/** What PostgreSQL or PGlite said, or undefined if the error did not come from a database. */
export function readSqlError(error: unknown): SqlError | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && /^[0-9A-Z]{5}$/.test(at.code)) {
      const constraint = 'constraint' in at && typeof at.constraint === 'string' ? at.constraint : undefined
      return { code: at.code, constraint }
    }
  }
  return undefined
}

/** The name of the unique constraint or index that a statement broke, if that is what went wrong. */
export function brokenUniqueConstraint(error: unknown): string | undefined {
  const found = readSqlError(error)
  return found?.code === '23505' ? found.constraint : undefined
}
