import { and, eq } from 'drizzle-orm'
import type { FiscalQuarter } from '@muster/metrics'
import type { Transaction } from '../database.ts'
import { WrongRevisionStatus } from '../rollup/load-for-decision.ts'
import { report, revision } from '../schema/index.ts'

export interface RevisionKey {
  awardId: string
  revisionId: string
}

/**
 * Holds a draft until the transaction ends, so that nobody submits it half-written, and says its quarter. This is
 * what foreign keys would have held. Throws WrongRevisionStatus unless it is a draft.
 */
export async function loadDraft(
  tx: Transaction,
  { awardId, revisionId }: RevisionKey,
): Promise<{ fiscalQuarter: FiscalQuarter }> {
  const [draft] = await tx
    .select({ status: revision.status, fiscalQuarter: report.fiscalQuarter })
    .from(revision)
    .innerJoin(report, and(eq(report.awardId, revision.awardId), eq(report.id, revision.reportId)))
    .where(and(eq(revision.awardId, awardId), eq(revision.id, revisionId)))
    .for('update', { of: revision })
  if (draft?.status !== 'draft') throw new WrongRevisionStatus(draft?.status ?? 'missing', 'draft')
  return draft
}
