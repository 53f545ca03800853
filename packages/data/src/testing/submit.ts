import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import { revision } from '../schema/index.ts'
import { somebody, someMoment } from './small-world.ts'

/** What certifying does to a draft, without the certificate. */
export async function submit(tx: Transaction, awardId: string, revisionId: string): Promise<void> {
  await tx
    .update(revision)
    .set({
      status: 'submitted',
      submittedAt: someMoment,
      submittedBy: somebody,
      receiptNumber: `receipt ${revisionId}`,
    })
    .where(and(eq(revision.awardId, awardId), eq(revision.id, revisionId)))
}
