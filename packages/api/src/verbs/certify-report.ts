import { lockReport, type ReportRecord, type RevisionRecord } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { notify } from '../notifying/notify.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, NotFound } from '../refusals.ts'
import { newestForGrantee, waitingRevision } from '../reporting/newest-revision.ts'
import { receiptOf } from '../reporting/receipt-of.ts'
import { signDraft } from '../reporting/sign-draft.ts'
import { receipt, type Receipt } from '../shapes/receipt.ts'
import { revisionPlace } from '../shapes/report-place.ts'

/**
 * `revisionNumber` is the one the person has read: nobody signs what they have not seen. `contentSha256`, where given,
 * is that of the draft as they read it (`reports.get`): a line typed since by somebody else makes it another.
 */
export const certifyReportInput = revisionPlace.extend({
  statementRead: z.literal(true),
  contentSha256: z.string().optional(),
  /** Asked for when the report is late, and its first submission. */
  lateReason: z.string().max(10_000).optional(),
})
export type CertifyReport = z.output<typeof certifyReportInput>

export const certifyReportOutput = receipt

/**
 * A person states that a draft is true, and submits it to its office: in place of what waits there from before, if
 * nobody has decided on that. Sent again, it gives the receipt again.
 * @throws NotPermitted, NotFound, Conflict if the draft has changed, something in it is wrong or not explained, the
 * quarter is not over, the person has not proved lately who they are, or wrote what another has to sign; Invalid if it is
 * late without a reason
 */
export async function certifyReport(ctx: Context, input: CertifyReport): Promise<Receipt> {
  const { awardNumber, quarter, revisionNumber } = input
  return inOrganization(ctx, 'reports.certify', async (tx, { by, scope }) => {
    const award = await loadAward(tx, scope, awardNumber)
    const report = await lockReport(tx, { awardId: award.awardId, quarter })
    if (report === undefined) throw new NotFound('report')
    const revision = revisionToSign(report, revisionNumber)
    if (revision.status !== 'draft') return receiptOf(tx, award, quarter, revision)
    if (!by.proven) throw new Conflict('To sign, confirm once more that it is you. Then submit again.')
    const signed = await signDraft(tx, ctx, {
      by,
      award,
      quarter,
      report,
      draft: revision,
      contentSha256: input.contentSha256,
      lateReason: input.lateReason,
    })
    const news = { award, quarter }
    const once = (what: string) => `${what} ${revision.revisionId}`
    await notify(tx, ctx, {
      ...news,
      kind: 'received',
      to: 'grantees',
      onceKey: once('received'),
      alsoActor: true,
    })
    await notify(tx, ctx, { ...news, kind: 'submitted', to: 'officers', onceKey: once('submitted') })
    await recordAudit(tx, ctx, {
      action: 'reports.certify',
      subject: `report ${awardNumber} ${quarter}`,
      detail: {
        revision: revisionNumber,
        ...fromTo('status', revision.status, 'submitted'),
        sha256: signed.certifiedSha256,
        late: signed.lateReason !== null,
        inPlaceOf: waitingRevision(report)?.number ?? null,
      },
    })
    return signed
  })
}

/** @throws Conflict unless the revision is the newest, and a draft or signed already. */
function revisionToSign(report: ReportRecord, revisionNumber: number): RevisionRecord {
  const newest = newestForGrantee(report)
  if (newest?.number !== revisionNumber) {
    throw new Conflict(
      'The report has changed since you opened it. Read the new version, then certify that one.',
    )
  }
  if (newest.status === 'returned')
    throw new Conflict('This report was returned to you. Correct it, then certify the corrected one.')
  return newest
}
