import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../../database.ts'
import { WrongRevisionStatus } from '../../rollup/load-for-decision.ts'
import type { RevisionKey } from '../../saving/load-draft.ts'
import { revision, type RevisionStatus } from '../../schema/index.ts'

// Steps in the life of a revision that leave the roll-up as it is. Each throws WrongRevisionStatus if the revision
// is not where the step begins.

type Facts = Partial<typeof revision.$inferInsert>

async function move(
  tx: Transaction,
  { awardId, revisionId }: RevisionKey,
  from: RevisionStatus,
  to: Facts & { status: RevisionStatus },
): Promise<void> {
  const moved = await tx
    .update(revision)
    .set(to)
    .where(and(eq(revision.awardId, awardId), eq(revision.id, revisionId), eq(revision.status, from)))
    .returning({ id: revision.id })
  if (moved.length === 0) throw new WrongRevisionStatus('missing', from)
}

/** A draft gives way to a newer one. */
export const withdrawDraft = (tx: Transaction, key: RevisionKey): Promise<void> =>
  move(tx, key, 'draft', { status: 'withdrawn' })

/** A draft goes to the office, under a receipt number. */
export const submitDraft = (
  tx: Transaction,
  key: RevisionKey,
  { at, by, ...facts }: { at: string; by: string; receiptNumber: string; lateReason: string | null },
): Promise<void> =>
  move(tx, key, 'draft', { status: 'submitted', submittedAt: at, submittedBy: by, ...facts })

/** What was submitted, and not decided on, gives way to a corrected revision that is submitted in its place. */
export const replaceSubmitted = (tx: Transaction, key: RevisionKey): Promise<void> =>
  move(tx, key, 'submitted', { status: 'withdrawn' })

/** What was submitted, and not decided on, is taken back by its grantee. */
export const recallSubmitted = (
  tx: Transaction,
  key: RevisionKey,
  { at, by }: { at: string; by: string },
): Promise<void> => move(tx, key, 'submitted', { status: 'withdrawn', recalledAt: at, recalledBy: by })

/** What was submitted goes back to the grantee. */
export const returnSubmitted = (
  tx: Transaction,
  key: RevisionKey,
  { at, by, reason }: { at: string; by: string; reason: string },
): Promise<void> =>
  move(tx, key, 'submitted', { status: 'returned', decidedAt: at, decidedBy: by, returnReason: reason })
