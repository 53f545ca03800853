import type { Transaction } from '../../database.ts'
import { releaseDimension, releasePart, releaseProof } from '../../schema/index.ts'

export type NewReleaseDimension = Omit<typeof releaseDimension.$inferInsert, 'releaseId'>
export type NewReleasePart = Omit<typeof releasePart.$inferInsert, 'releaseId'>
export type NewReleaseProof = Omit<typeof releaseProof.$inferInsert, 'releaseId'>

export interface NewReleaseParts {
  readonly dimensions: readonly NewReleaseDimension[]
  readonly parts: readonly NewReleasePart[]
  readonly proofs: readonly NewReleaseProof[]
}

/** PostgreSQL takes 65,535 parameters in a statement; a part has seven. */
const atOnce = 2_000

/** Writes the parts of a release that is not public yet, the words they are shown in, and what proves them. */
export async function insertReleaseParts(
  tx: Transaction,
  releaseId: string,
  { dimensions, parts, proofs }: NewReleaseParts,
): Promise<void> {
  for (const some of inRuns(dimensions))
    await tx.insert(releaseDimension).values(some.map((each) => ({ ...each, releaseId })))
  for (const some of inRuns(parts))
    await tx.insert(releasePart).values(some.map((each) => ({ ...each, releaseId })))
  for (const some of inRuns(proofs))
    await tx.insert(releaseProof).values(some.map((each) => ({ ...each, releaseId })))
}

function* inRuns<Each>(all: readonly Each[]): Iterable<Each[]> {
  for (let from = 0; from < all.length; from += atOnce) yield all.slice(from, from + atOnce)
}
