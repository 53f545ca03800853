import { lockReport, withdrawDraft } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, NotFound } from '../refusals.ts'
import { newestForGrantee } from '../reporting/newest-revision.ts'
import { quarter } from '../shapes/codes.ts'
import { revisionPlace, type RevisionPlace } from '../shapes/report-place.ts'

/** `revisionNumber` is the draft that the person has before them. */
export const discardDraftInput = revisionPlace

export const discardDraftOutput = z.object({ awardNumber: z.string(), quarter, revisionNumber: z.int() })
export type DraftDiscarded = z.infer<typeof discardDraftOutput>

/**
 * Gives up a draft. It stays in the history, and what was submitted or accepted before stands as it did.
 * @throws NotPermitted, NotFound, Conflict if it is no longer the draft
 */
export async function discardDraft(ctx: Context, input: RevisionPlace): Promise<DraftDiscarded> {
  const { awardNumber, quarter, revisionNumber } = input
  return inOrganization(ctx, 'drafts.discard', async (tx, { scope }) => {
    const { awardId, number } = await loadAward(tx, scope, awardNumber)
    const report = await lockReport(tx, { awardId, quarter })
    if (report === undefined) throw new NotFound('report')
    const draft = newestForGrantee(report)
    if (draft?.number !== revisionNumber || draft.status !== 'draft')
      throw new Conflict('The report has changed since you opened it. Look at it as it is now.')
    await withdrawDraft(tx, { awardId, revisionId: draft.revisionId })
    await recordAudit(tx, ctx, {
      action: 'drafts.discard',
      subject: `report ${number} ${quarter}`,
      detail: { revision: revisionNumber, ...fromTo('status', 'draft', 'withdrawn') },
    })
    return { awardNumber: number, quarter, revisionNumber }
  })
}
