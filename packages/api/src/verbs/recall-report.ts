import { lockReport, recallSubmitted, type RevisionRecord } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { beginDraft } from '../drafting/begin-draft.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { notify } from '../notifying/notify.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, NotFound } from '../refusals.ts'
import { quarter } from '../shapes/codes.ts'
import { revisionPlace, type RevisionPlace } from '../shapes/report-place.ts'

/** `revisionNumber` is the submitted one that the person has before them. */
export const recallReportInput = revisionPlace

/** `revisionNumber`: of what was taken back. */
export const recallReportOutput = z.object({ awardNumber: z.string(), quarter, revisionNumber: z.int() })
export type ReportRecalled = z.infer<typeof recallReportOutput>

/**
 * Takes back what was submitted, before anybody has decided on it. It no longer counts as having come in: what it says is a
 * draft again, to be corrected and signed anew, unless a correction was begun already. Signature and receipt stay in the
 * history, and what was accepted before stays official. Sent again by the same person, it is the same.
 * @throws NotPermitted, NotFound, Conflict if an officer decided first, or a corrected revision took its place
 */
export async function recallReport(ctx: Context, input: RevisionPlace): Promise<ReportRecalled> {
  const { awardNumber, quarter, revisionNumber } = input
  return inOrganization(ctx, 'reports.recall', async (tx, { by, scope }) => {
    const award = await loadAward(tx, scope, awardNumber)
    const { awardId } = award
    const report = await lockReport(tx, { awardId, quarter })
    const revision = report?.revisions.find(({ number }) => number === revisionNumber)
    if (report === undefined || revision === undefined || revision.submittedAt === null)
      throw new NotFound('report')
    const recalled = { awardNumber, quarter, revisionNumber }
    if (revision.recalledBy === by.userId) return recalled
    refuseUnlessUndecided(revision)
    const { revisionId } = revision
    await recallSubmitted(tx, { awardId, revisionId }, { at: ctx.now, by: by.userId })
    const draft = report.revisions.find(({ status }) => status === 'draft')
    // Whoever wrote it wrote its draft: the one who takes it back may sign it again.
    const author = revision.createdBy
    const { number } = draft ?? (await beginDraft(tx, ctx, { awardId, report, base: revision, by: author }))
    const news = { kind: 'recalled', award, quarter, onceKey: `recalled ${revisionId}` } as const
    await notify(tx, ctx, { ...news, to: 'officers' })
    await notify(tx, ctx, { ...news, to: 'grantees' })
    await recordAudit(tx, ctx, {
      action: 'reports.recall',
      subject: `report ${awardNumber} ${quarter}`,
      detail: { revision: revisionNumber, ...fromTo('status', 'submitted', 'withdrawn'), draft: number },
    })
    return recalled
  })
}

/** @throws Conflict in words that say what happened, and what can be done now */
function refuseUnlessUndecided({ status, recalledAt }: RevisionRecord): void {
  switch (status) {
    case 'submitted':
      return
    case 'accepted':
    case 'superseded':
      throw new Conflict(
        'Your program officer has accepted this report in the meantime, so it cannot be taken back. You can still correct it: the accepted one stays official until the corrected one is accepted.',
      )
    case 'returned':
      throw new Conflict(
        'Your program officer has returned this report in the meantime. Open it to read why, then correct it and certify it again.',
      )
    case 'draft':
    case 'withdrawn':
      throw new Conflict(
        recalledAt === null
          ? 'A corrected revision was submitted in its place in the meantime. Open the report to see it.'
          : 'Somebody else has taken this report back in the meantime. Open it to see its draft.',
      )
  }
}
