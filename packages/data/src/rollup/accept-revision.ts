import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import { report, revision } from '../schema/index.ts'
import { loadForDecision } from './load-for-decision.ts'
import { moveAwardTotals } from './move-award-totals.ts'
import { moveCells } from './move-cells.ts'
import { moveCoverage } from './move-coverage.ts'
import { moveQuality } from './move-quality.ts'

export interface Acceptance {
  awardId: string
  revisionId: string
  /** ISO moment. */
  at: string
  /** The officer. */
  by: string
}

export interface Accepted {
  reportId: string
  /** The revision that was official until now. */
  supersededRevisionId: string | null
  cellsMoved: number
}

/**
 * Makes a submitted revision the official one: it is accepted, the one before is superseded, and the roll-up moves
 * by the difference. Throws WrongRevisionStatus unless it is submitted. Append to the audit after this, not before.
 */
export async function acceptRevision(tx: Transaction, acceptance: Acceptance): Promise<Accepted> {
  const { awardId, revisionId, at, by } = acceptance
  const { reportId, programId, fiscalQuarter, acceptedRevisionId } = await loadForDecision(tx, {
    awardId,
    revisionId,
    needed: 'submitted',
  })

  if (acceptedRevisionId !== null) {
    await tx
      .update(revision)
      .set({ status: 'superseded' })
      .where(and(eq(revision.awardId, awardId), eq(revision.id, acceptedRevisionId)))
  }
  await tx
    .update(revision)
    .set({ status: 'accepted', decidedAt: at, decidedBy: by, returnReason: null })
    .where(and(eq(revision.awardId, awardId), eq(revision.id, revisionId)))
  await tx
    .update(report)
    .set({ acceptedRevisionId: revisionId })
    .where(and(eq(report.awardId, awardId), eq(report.id, reportId)))

  const move = { awardId, programId, fiscalQuarter, comes: revisionId, leaves: acceptedRevisionId }
  await moveAwardTotals(tx, move)
  const cellsMoved = await moveCells(tx, move)
  await moveCoverage(tx, { awardId, programId, fiscalQuarter, by: acceptedRevisionId === null ? 1 : 0, at })
  await moveQuality(tx, { awardId, reportId, programId, comes: revisionId, leaves: acceptedRevisionId })
  return { reportId, supersededRevisionId: acceptedRevisionId, cellsMoved }
}
