import { withdrawAcceptance, withTransaction } from '@muster/data'
import type { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInOffice } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict } from '../refusals.ts'
import { loadForDecision, type ForDecision } from '../reviewing/load-for-decision.ts'
import { decided, decisionWithReason, type Decided } from '../shapes/decision.ts'

export const reopenReportInput = decisionWithReason
export type ReopenReport = z.output<typeof reopenReportInput>

export const reopenReportOutput = decided

/**
 * Takes an acceptance back: the report goes to its grantee with the reason, and its numbers leave the roll-up until a
 * revision is accepted again. @throws NotPermitted, NotFound, Conflict
 */
export async function reopenReport(ctx: Context, input: ReopenReport): Promise<Decided> {
  const { awardNumber, quarter, revisionNumber, reason } = input
  const permit = permitInOffice(ctx.actor, 'review.reopen')
  return withTransaction(ctx.store.db, async (tx) => {
    const loaded = await loadForDecision(tx, permit, input)
    refuseUnlessOfficial(loaded)
    const { cellsMoved } = await withdrawAcceptance(tx, {
      awardId: loaded.award.awardId,
      revisionId: loaded.revision.revisionId,
      at: ctx.now,
      by: permit.by.userId,
      becomes: 'returned',
      reason,
    })
    await recordAudit(tx, ctx, {
      action: 'review.reopen',
      subject: `report ${awardNumber} ${quarter}`,
      detail: { revision: revisionNumber, cellsMoved },
    })
    return { awardNumber, quarter, revisionNumber, status: 'returned' }
  })
}

function refuseUnlessOfficial({ report, revision }: ForDecision): void {
  if (report.officialRevisionId !== revision.revisionId)
    throw new Conflict('Only an accepted report can be reopened. Reload the page to see how this one stands.')
  if (report.revisions.some(({ status }) => status === 'submitted'))
    throw new Conflict('An amendment of this report waits for your review. Accept or return it instead.')
}
