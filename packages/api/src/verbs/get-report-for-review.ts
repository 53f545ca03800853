import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { loadAward } from '../load-award.ts'
import { permitInOffice } from '../permit.ts'
import { viewReport } from '../reporting/view-report.ts'
import { reportPlace, type ReportPlace } from '../shapes/report-place.ts'
import { reportView, type ReportView } from '../shapes/report-view.ts'

export const getReportForReviewInput = reportPlace

export const getReportForReviewOutput = reportView

/** A report as an officer of its office reads it: the newest revision that was submitted. @throws NotPermitted, NotFound */
export async function getReportForReview(
  ctx: Context,
  { awardNumber, quarter }: ReportPlace,
): Promise<ReportView> {
  const { scope } = permitInOffice(ctx.actor, 'review.get')
  const award = await loadAward(ctx.store.db, scope, awardNumber)
  return viewReport(ctx.store.db, { award, quarter, reader: 'officer', today: dayOf(ctx.now) })
}
