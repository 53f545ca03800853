import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import { report, revision } from '../schema/index.ts'
import { loadForDecision } from './load-for-decision.ts'
import { moveAwardTotals } from './move-award-totals.ts'
import { moveCells } from './move-cells.ts'
import { moveCoverage } from './move-coverage.ts'
import { moveQuality } from './move-quality.ts'

export interface Withdrawal {
  awardId: string
  /** The accepted revision. */
  revisionId: string
  /** ISO moment. */
  at: string
  /** Who withdraws. */
  by: string
  /** `returned`: back to the grantee. `withdrawn`: it never counts again. */
  becomes: 'returned' | 'withdrawn'
  reason: string
}

/**
 * Takes an acceptance back: the report has no official revision until one is accepted again, and its numbers leave
 * the roll-up. A revision that it once superseded stays superseded.
 * Throws WrongRevisionStatus unless the revision is the accepted one.
 */
export async function withdrawAcceptance(
  tx: Transaction,
  { awardId, revisionId, at, by, becomes, reason }: Withdrawal,
): Promise<{ reportId: string; cellsMoved: number }> {
  const { reportId, programId, fiscalQuarter } = await loadForDecision(tx, {
    awardId,
    revisionId,
    needed: 'accepted',
  })
  await tx
    .update(report)
    .set({ acceptedRevisionId: null })
    .where(and(eq(report.awardId, awardId), eq(report.id, reportId)))
  await tx
    .update(revision)
    .set({ status: becomes, decidedAt: at, decidedBy: by, returnReason: reason })
    .where(and(eq(revision.awardId, awardId), eq(revision.id, revisionId)))

  const move = { awardId, programId, fiscalQuarter, comes: null, leaves: revisionId }
  await moveAwardTotals(tx, move)
  const cellsMoved = await moveCells(tx, move)
  await moveCoverage(tx, { awardId, programId, fiscalQuarter, by: -1, at })
  await moveQuality(tx, { awardId, reportId, programId, comes: null, leaves: revisionId })
  return { reportId, cellsMoved }
}
