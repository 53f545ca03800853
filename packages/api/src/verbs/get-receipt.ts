import { loadReport } from '@muster/data'
import type { Context } from '../context.ts'
import { loadAward } from '../load-award.ts'
import { permitInOrganization } from '../permit.ts'
import { newestForOfficer } from '../reporting/newest-revision.ts'
import { receiptOf } from '../reporting/receipt-of.ts'
import { receipt, type Receipt } from '../shapes/receipt.ts'
import { reportPlace, type ReportPlace } from '../shapes/report-place.ts'

export const getReceiptInput = reportPlace

export const getReceiptOutput = receipt

/** The receipt of the revision that was submitted last. @throws NotPermitted, NotFound */
export async function getReceipt(ctx: Context, { awardNumber, quarter }: ReportPlace): Promise<Receipt> {
  const { scope } = permitInOrganization(ctx.actor, 'reports.receipt')
  const award = await loadAward(ctx.store.db, scope, awardNumber)
  const report = await loadReport(ctx.store.db, { awardId: award.awardId, quarter })
  return receiptOf(ctx.store.db, award, quarter, newestForOfficer(report))
}
