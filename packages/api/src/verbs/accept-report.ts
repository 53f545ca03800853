import { acceptRevision, withTransaction } from '@muster/data'
import type { Context } from '../context.ts'
import { permitInOffice } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { loadForDecision, refuseUnlessWaiting } from '../reviewing/load-for-decision.ts'
import { decided, type Decided } from '../shapes/decision.ts'
import { revisionPlace, type RevisionPlace } from '../shapes/report-place.ts'

export const acceptReportInput = revisionPlace

export const acceptReportOutput = decided

/**
 * Makes a submitted revision the official one. The roll-up moves in the same transaction: dashboard and plan show it
 * at once. @throws NotPermitted, NotFound, Conflict
 */
export async function acceptReport(ctx: Context, input: RevisionPlace): Promise<Decided> {
  const { awardNumber, quarter, revisionNumber } = input
  const permit = permitInOffice(ctx.actor, 'review.accept')
  return withTransaction(ctx.store.db, async (tx) => {
    const { award, revision } = await loadForDecision(tx, permit, input)
    refuseUnlessWaiting(revision)
    const { supersededRevisionId, cellsMoved } = await acceptRevision(tx, {
      awardId: award.awardId,
      revisionId: revision.revisionId,
      at: ctx.now,
      by: permit.by.userId,
    })
    await recordAudit(tx, ctx, {
      action: 'review.accept',
      subject: `report ${awardNumber} ${quarter}`,
      detail: { revision: revisionNumber, superseded: supersededRevisionId, cellsMoved },
    })
    return { awardNumber, quarter, revisionNumber, status: 'accepted' }
  })
}
