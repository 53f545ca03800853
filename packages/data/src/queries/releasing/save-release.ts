import { and, eq, isNull, max } from 'drizzle-orm'
import type { Transaction } from '../../database.ts'
import { release, releaseRow } from '../../schema/index.ts'

export type NewRelease = Omit<typeof release.$inferInsert, 'publishedAt'>
export type NewReleaseRow = Omit<typeof releaseRow.$inferInsert, 'releaseId'>

/** The number of the next release. Two who build at once meet at `release_number_unique`. */
export async function nextReleaseNumber(tx: Transaction): Promise<number> {
  const [found] = await tx.select({ last: max(release.number) }).from(release)
  return (found?.last ?? 0) + 1
}

/** Writes a release with its rows. It is not public yet. */
export async function insertRelease(
  tx: Transaction,
  added: NewRelease,
  rows: readonly NewReleaseRow[],
): Promise<void> {
  await tx.insert(release).values(added)
  if (rows.length > 0)
    await tx.insert(releaseRow).values(rows.map((row) => ({ ...row, releaseId: added.id })))
}

/** Makes a release public, for good. Says whether there was one to publish. */
export async function markPublished(tx: Transaction, number: number, at: string): Promise<boolean> {
  const published = await tx
    .update(release)
    .set({ publishedAt: at })
    .where(and(eq(release.number, number), isNull(release.publishedAt)))
    .returning({ id: release.id })
  return published.length > 0
}
