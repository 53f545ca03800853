import { acceptRevision } from '@muster/data'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { inOffice } from '../in-scope.ts'
import { notify } from '../notifying/notify.ts'
import { recordAudit } from '../record-audit.ts'
import { isSameDecision } from '../reviewing/is-same-decision.ts'
import { loadForDecision, refuseUnlessWaiting } from '../reviewing/load-for-decision.ts'
import { decided, type Decided } from '../shapes/decision.ts'
import { revisionPlace, type RevisionPlace } from '../shapes/report-place.ts'

export const acceptReportInput = revisionPlace

export const acceptReportOutput = decided

/**
 * Makes a submitted revision the official one. The roll-up moves in the same transaction: dashboard and plan show it
 * at once. Sent again by the same person, it is the same decision. @throws NotPermitted, NotFound, Conflict
 */
export async function acceptReport(ctx: Context, input: RevisionPlace): Promise<Decided> {
  const { awardNumber, quarter, revisionNumber } = input
  return inOffice(ctx, 'review.accept', async (tx, permit) => {
    const { award, revision } = await loadForDecision(tx, permit, input)
    const decision = { awardNumber, quarter, revisionNumber, status: 'accepted' } as const
    if (isSameDecision(revision, permit.by, decision)) return decision
    refuseUnlessWaiting(revision)
    const { supersededRevisionId, cellsMoved } = await acceptRevision(tx, {
      awardId: award.awardId,
      revisionId: revision.revisionId,
      at: ctx.now,
      by: permit.by.userId,
    })
    const onceKey = `accepted ${revision.revisionId}`
    await notify(tx, ctx, { kind: 'accepted', to: 'grantees', award, quarter, onceKey })
    await recordAudit(tx, ctx, {
      action: 'review.accept',
      subject: `report ${awardNumber} ${quarter}`,
      detail: {
        revision: revisionNumber,
        ...fromTo('status', revision.status, decision.status),
        superseded: supersededRevisionId,
        cellsMoved,
      },
    })
    return decision
  })
}
