import { sql, type SQL } from 'drizzle-orm'

/**
 * Whether the `revision` of a row came in: it was submitted, and not taken back. One that gave way to a corrected revision
 * did, and so did one that was returned.
 */
export const cameIn: SQL<boolean> = sql<boolean>`(revision.submitted_at is not null and revision.recalled_at is null)`
