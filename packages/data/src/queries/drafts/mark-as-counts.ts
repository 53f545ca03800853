import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../../database.ts'
import { loadDraft, type RevisionKey } from '../../saving/load-draft.ts'
import { revision } from '../../schema/index.ts'

/** A draft that said that there was nothing to report says counts from now on. Throws WrongRevisionStatus unless it is a draft. */
export async function markAsCounts(tx: Transaction, key: RevisionKey): Promise<void> {
  await loadDraft(tx, key)
  await tx
    .update(revision)
    .set({ kind: 'counts' })
    .where(and(eq(revision.awardId, key.awardId), eq(revision.id, key.revisionId)))
}
