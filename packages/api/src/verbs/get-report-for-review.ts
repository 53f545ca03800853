import type { Context } from '../context.ts'
import { inOffice } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { viewForReview } from '../reviewing/view-for-review.ts'
import { reportToReview, reviewView, type ReportToReview, type ReviewView } from '../shapes/review-view.ts'

export const getReportForReviewInput = reportToReview

export const getReportForReviewOutput = reviewView

/**
 * A report as an officer of its office reads it: the newest revision that was submitted, beside the quarter before, the
 * revision that it would take the place of, or its peers. @throws NotPermitted, NotFound
 */
export async function getReportForReview(ctx: Context, input: ReportToReview): Promise<ReviewView> {
  const { awardNumber, quarter, beside } = input
  return inOffice(ctx, 'review.get', async (tx, permit) => {
    const award = await loadAward(tx, permit.scope, awardNumber)
    return viewForReview(tx, ctx, { award, quarter, beside, permit })
  })
}
