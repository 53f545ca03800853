import { returnSubmitted } from '@muster/data'
import type { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { inOffice } from '../in-scope.ts'
import { notify } from '../notifying/notify.ts'
import { recordAudit } from '../record-audit.ts'
import { isSameDecision } from '../reviewing/is-same-decision.ts'
import { loadForDecision, refuseUnlessWaiting } from '../reviewing/load-for-decision.ts'
import { decided, decisionWithReason, type Decided } from '../shapes/decision.ts'

export const returnReportInput = decisionWithReason
export type ReturnReport = z.output<typeof returnReportInput>

export const returnReportOutput = decided

/**
 * Sends a submitted revision back to its grantee, who reads the reason. An accepted revision before it stays official.
 * Sent again by the same person with the same reason, it is the same decision.
 * @throws NotPermitted, NotFound, Conflict
 */
export async function returnReport(ctx: Context, input: ReturnReport): Promise<Decided> {
  const { awardNumber, quarter, revisionNumber, reason } = input
  return inOffice(ctx, 'review.return', async (tx, permit) => {
    const { award, revision } = await loadForDecision(tx, permit, input)
    const decision = { awardNumber, quarter, revisionNumber, status: 'returned' } as const
    if (isSameDecision(revision, permit.by, { ...decision, reason })) return decision
    refuseUnlessWaiting(revision)
    const key = { awardId: award.awardId, revisionId: revision.revisionId }
    await returnSubmitted(tx, key, { at: ctx.now, by: permit.by.userId, reason })
    const onceKey = `returned ${revision.revisionId}`
    await notify(tx, ctx, { kind: 'returned', to: 'grantees', award, quarter, onceKey })
    // The reason is people's own words: it stays with the report, out of the record.
    await recordAudit(tx, ctx, {
      action: 'review.return',
      subject: `report ${awardNumber} ${quarter}`,
      detail: { revision: revisionNumber, ...fromTo('status', revision.status, decision.status) },
    })
    return decision
  })
}
