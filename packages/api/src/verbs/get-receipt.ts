import { loadReport } from '@muster/data'
import type { Context } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { newestForOfficer } from '../reporting/newest-revision.ts'
import { receiptOf } from '../reporting/receipt-of.ts'
import { receipt, type Receipt } from '../shapes/receipt.ts'
import { reportPlace, type ReportPlace } from '../shapes/report-place.ts'

export const getReceiptInput = reportPlace

export const getReceiptOutput = receipt

/** The receipt of the revision that was submitted last. @throws NotPermitted, NotFound */
export async function getReceipt(ctx: Context, { awardNumber, quarter }: ReportPlace): Promise<Receipt> {
  return inOrganization(ctx, 'reports.receipt', async (tx, { scope }) => {
    const award = await loadAward(tx, scope, awardNumber)
    const report = await loadReport(tx, { awardId: award.awardId, quarter })
    return receiptOf(tx, award, quarter, newestForOfficer(report))
  })
}
