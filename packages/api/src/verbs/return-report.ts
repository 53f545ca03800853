import { returnSubmitted, withTransaction } from '@muster/data'
import type { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInOffice } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { loadForDecision, refuseUnlessWaiting } from '../reviewing/load-for-decision.ts'
import { decided, decisionWithReason, type Decided } from '../shapes/decision.ts'

export const returnReportInput = decisionWithReason
export type ReturnReport = z.output<typeof returnReportInput>

export const returnReportOutput = decided

/**
 * Sends a submitted revision back to its grantee, who reads the reason. An accepted revision before it stays official.
 * @throws NotPermitted, NotFound, Conflict
 */
export async function returnReport(ctx: Context, input: ReturnReport): Promise<Decided> {
  const { awardNumber, quarter, revisionNumber, reason } = input
  const permit = permitInOffice(ctx.actor, 'review.return')
  return withTransaction(ctx.store.db, async (tx) => {
    const { award, revision } = await loadForDecision(tx, permit, input)
    refuseUnlessWaiting(revision)
    const key = { awardId: award.awardId, revisionId: revision.revisionId }
    await returnSubmitted(tx, key, { at: ctx.now, by: permit.by.userId, reason })
    // The reason is people's own words: it stays with the report, out of the record.
    await recordAudit(tx, ctx, {
      action: 'review.return',
      subject: `report ${awardNumber} ${quarter}`,
      detail: { revision: revisionNumber },
    })
    return { awardNumber, quarter, revisionNumber, status: 'returned' }
  })
}
