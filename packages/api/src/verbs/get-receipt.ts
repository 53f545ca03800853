import { loadReport } from '@muster/data'
import type { z } from 'zod'
import type { Context } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { lastSubmitted } from '../reporting/newest-revision.ts'
import { receiptOf } from '../reporting/receipt-of.ts'
import { receipt, type Receipt } from '../shapes/receipt.ts'
import { revisionPlace } from '../shapes/report-place.ts'

/** Without a number, of the revision that was submitted last. */
export const getReceiptInput = revisionPlace.partial({ revisionNumber: true })
export type GetReceipt = z.output<typeof getReceiptInput>

export const getReceiptOutput = receipt

/** The receipt of a revision that was submitted, whatever became of it. @throws NotPermitted, NotFound */
export async function getReceipt(
  ctx: Context,
  { awardNumber, quarter, revisionNumber }: GetReceipt,
): Promise<Receipt> {
  return inOrganization(ctx, 'reports.receipt', async (tx, { scope }) => {
    const award = await loadAward(tx, scope, awardNumber)
    const report = await loadReport(tx, { awardId: award.awardId, quarter })
    const revision =
      revisionNumber === undefined
        ? lastSubmitted(report)
        : report?.revisions.find(({ number }) => number === revisionNumber)
    return receiptOf(tx, award, quarter, revision)
  })
}
