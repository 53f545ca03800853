import { withdrawAcceptance } from '@muster/data'
import type { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { inOffice } from '../in-scope.ts'
import { notify } from '../notifying/notify.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict } from '../refusals.ts'
import { isSameDecision } from '../reviewing/is-same-decision.ts'
import { loadForDecision, type ForDecision } from '../reviewing/load-for-decision.ts'
import { decided, decisionWithReason, type Decided } from '../shapes/decision.ts'

export const reopenReportInput = decisionWithReason
export type ReopenReport = z.output<typeof reopenReportInput>

export const reopenReportOutput = decided

/**
 * Takes an acceptance back: the report goes to its grantee with the reason, and its numbers leave the roll-up until a
 * revision is accepted again. Sent again by the same person with the same reason, it is the same decision.
 * @throws NotPermitted, NotFound, Conflict
 */
export async function reopenReport(ctx: Context, input: ReopenReport): Promise<Decided> {
  const { awardNumber, quarter, revisionNumber, reason } = input
  return inOffice(ctx, 'review.reopen', async (tx, permit) => {
    const loaded = await loadForDecision(tx, permit, input)
    const { award, revision } = loaded
    const decision = { awardNumber, quarter, revisionNumber, status: 'returned' } as const
    if (isSameDecision(revision, permit.by, { ...decision, reason })) return decision
    refuseUnlessOfficial(loaded)
    const { cellsMoved } = await withdrawAcceptance(tx, {
      awardId: award.awardId,
      revisionId: revision.revisionId,
      at: ctx.now,
      by: permit.by.userId,
      becomes: 'returned',
      reason,
    })
    const onceKey = `reopened ${revision.revisionId}`
    await notify(tx, ctx, { kind: 'reopened', to: 'grantees', award, quarter, onceKey })
    await recordAudit(tx, ctx, {
      action: 'review.reopen',
      subject: `report ${awardNumber} ${quarter}`,
      detail: { revision: revisionNumber, ...fromTo('status', revision.status, decision.status), cellsMoved },
    })
    return decision
  })
}

function refuseUnlessOfficial({ report, revision }: ForDecision): void {
  if (report.officialRevisionId !== revision.revisionId)
    throw new Conflict('Only an accepted report can be reopened. Reload the page to see how this one stands.')
  if (report.revisions.some(({ status }) => status === 'submitted'))
    throw new Conflict('An amendment of this report waits for your review. Accept or return it instead.')
}
