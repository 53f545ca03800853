import {
  insertCertification,
  lockReport,
  readExplanations,
  readFindings,
  readObservations,
  submitDraft,
  withTransaction,
  type AwardRecord,
  type ReportRecord,
  type RevisionRecord,
  type Transaction,
} from '@muster/data'
import { endOfQuarter, quarterLabel, type FiscalQuarter } from '@muster/metrics'
import { z } from 'zod'
import type { Person } from '../actor.ts'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { loadAward } from '../load-award.ts'
import { permitInOrganization } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, NotFound } from '../refusals.ts'
import { contentSha256 } from '../reporting/content-sha256.ts'
import { countNotExplained } from '../reporting/explanations-of.ts'
import { newestForGrantee } from '../reporting/newest-revision.ts'
import { receiptFrom, receiptOf } from '../reporting/receipt-of.ts'
import { certificationStatement } from '../reporting/statement.ts'
import { receipt, type Receipt } from '../shapes/receipt.ts'
import { revisionPlace } from '../shapes/report-place.ts'

/** `revisionNumber` is the one the person has read: nobody signs what they have not seen. */
export const certifyReportInput = revisionPlace.extend({ statementRead: z.literal(true) })
export type CertifyReport = z.output<typeof certifyReportInput>

export const certifyReportOutput = receipt

/**
 * A person states that a draft is true, and submits it to its office. Sent again, it gives the receipt again.
 * @throws NotPermitted, NotFound, Conflict if the draft has changed, something in it is not explained, or the quarter is
 * not over
 */
export async function certifyReport(ctx: Context, input: CertifyReport): Promise<Receipt> {
  const { awardNumber, quarter, revisionNumber } = input
  const { by, scope } = permitInOrganization(ctx.actor, 'reports.certify')
  return withTransaction(ctx.store.db, async (tx) => {
    const award = await loadAward(tx, scope, awardNumber)
    const report = await lockReport(tx, { awardId: award.awardId, quarter })
    if (report === undefined) throw new NotFound('report')
    const revision = revisionToSign(report, revisionNumber)
    if (revision.status !== 'draft') return receiptOf(tx, award, quarter, revision)
    refuseUnfinishedQuarter(ctx, quarter)
    const signed = await sign(tx, ctx, { by, award, quarter, draft: revision })
    await recordAudit(tx, ctx, {
      action: 'reports.certify',
      subject: `report ${awardNumber} ${quarter}`,
      detail: { revision: revisionNumber, sha256: signed.certifiedSha256 },
    })
    return signed
  })
}

interface Signing {
  readonly by: Person
  readonly award: AwardRecord
  readonly quarter: FiscalQuarter
  readonly draft: RevisionRecord
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
    throw new Conflict('This report was returned to you. Upload a corrected file, then certify that one.')
  return newest
}

function refuseUnfinishedQuarter(ctx: Context, quarter: FiscalQuarter): void {
  if (endOfQuarter(quarter) >= dayOf(ctx.now))
    throw new Conflict(`${quarterLabel(quarter)} is not over yet. Certify the report after it has ended.`)
}

function refuseUnexplained(things: number): void {
  if (things > 0) {
    throw new Conflict(
      `${things === 1 ? '1 thing is' : `${things.toLocaleString('en-US')} things are`} not explained yet. Say on the page of the report why it is so, then certify it.`,
    )
  }
}

async function sign(tx: Transaction, ctx: Context, { by, award, quarter, draft }: Signing): Promise<Receipt> {
  const key = { awardId: award.awardId, revisionId: draft.revisionId }
  const explanations = await readExplanations(tx, key)
  refuseUnexplained(countNotExplained(await readFindings(tx, key), explanations))
  const observations = await readObservations(tx, key)
  const certified = {
    name: by.name,
    statement: certificationStatement,
    at: ctx.now,
    sha256: contentSha256({
      awardNumber: award.number,
      quarter,
      revisionNumber: draft.number,
      observations,
      explanations,
    }),
  }
  const submission = { at: ctx.now, by: by.userId, receiptNumber: receiptNumber(quarter, ctx.newId()) }
  await submitDraft(tx, key, submission)
  await insertCertification(tx, { ...key, id: ctx.newId(), userId: by.userId, ...certified })
  return receiptFrom({
    award,
    quarter,
    revision: { ...draft, receiptNumber: submission.receiptNumber, submittedAt: ctx.now },
    certified,
    lines: observations.length,
  })
}

/** `2017Q4-7F3A-09C1-B2E4`: the quarter, and 48 bits that nobody can guess. */
function receiptNumber(quarter: FiscalQuarter, id: string): string {
  const digits = id.replaceAll('-', '').toUpperCase()
  return [quarter.slice(2), digits.slice(0, 4), digits.slice(4, 8), digits.slice(8, 12)].join('-')
}
