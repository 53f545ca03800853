import { and, eq, isNotNull, isNull, max } from 'drizzle-orm'
import type { Transaction } from '../../database.ts'
import { release, releaseIndicator, releaseRow } from '../../schema/index.ts'

export type NewRelease = Pick<
  typeof release.$inferInsert,
  | 'id'
  | 'number'
  | 'status'
  | 'title'
  | 'builtAt'
  | 'builtBy'
  | 'asOf'
  | 'specification'
  | 'sha256'
  | 'proofKey'
>
export type NewReleaseRow = Omit<typeof releaseRow.$inferInsert, 'releaseId'>

/** The number of the next release. Two who build at once meet at `release_number_unique`. */
export async function nextReleaseNumber(tx: Transaction): Promise<number> {
  const [found] = await tx.select({ last: max(release.number) }).from(release)
  return (found?.last ?? 0) + 1
}

/** An indicator as it is defined now. */
export interface NewReleaseIndicator {
  code: string
  definition: unknown
}

/** Writes a release with its rows, and the indicators in their order. It is not public yet. */
export async function insertRelease(
  tx: Transaction,
  added: NewRelease,
  rows: readonly NewReleaseRow[],
  indicators: readonly NewReleaseIndicator[],
): Promise<void> {
  await tx.insert(release).values(added)
  if (rows.length > 0)
    await tx.insert(releaseRow).values(rows.map((row) => ({ ...row, releaseId: added.id })))
  if (indicators.length > 0)
    await tx
      .insert(releaseIndicator)
      .values(indicators.map((each, position) => ({ ...each, position, releaseId: added.id })))
}

/** Makes a release public, for good. Says whether there was one to publish. */
export async function markPublished(
  tx: Transaction,
  number: number,
  { at, by }: { at: string; by: string },
): Promise<boolean> {
  const published = await tx
    .update(release)
    .set({ publishedAt: at, publishedBy: by })
    .where(and(eq(release.number, number), isNull(release.publishedAt)))
    .returning({ id: release.id })
  return published.length > 0
}

/** Withdraws a public release, for good. Says whether there was one to withdraw. */
export async function markWithdrawn(
  tx: Transaction,
  number: number,
  { at, by, reason }: { at: string; by: string; reason: string },
): Promise<boolean> {
  const withdrawn = await tx
    .update(release)
    .set({ withdrawnAt: at, withdrawnBy: by, withdrawnReason: reason })
    .where(and(eq(release.number, number), isNotNull(release.publishedAt), isNull(release.withdrawnAt)))
    .returning({ id: release.id })
  return withdrawn.length > 0
}
