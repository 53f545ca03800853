import { procedure, router } from '../trpc.ts'
import { listIncoming, listIncomingInput, listIncomingOutput } from '../verbs/list-incoming.ts'
import {
  getReportForReview,
  getReportForReviewInput,
  getReportForReviewOutput,
} from '../verbs/get-report-for-review.ts'
import { assignAward, assignAwardInput, assignAwardOutput } from '../verbs/assign-award.ts'
import {
  compareForReview,
  compareForReviewInput,
  compareForReviewOutput,
} from '../verbs/compare-for-review.ts'
import { listOfficers, listOfficersOutput } from '../verbs/list-officers.ts'
import { reviewTimeline, reviewTimelineInput, reviewTimelineOutput } from '../verbs/review-timeline.ts'
import { acceptReport, acceptReportInput, acceptReportOutput } from '../verbs/accept-report.ts'
import { returnReport, returnReportInput, returnReportOutput } from '../verbs/return-report.ts'
import { reopenReport, reopenReportInput, reopenReportOutput } from '../verbs/reopen-report.ts'

export const reviewRouter = router({
  list: procedure
    .input(listIncomingInput)
    .output(listIncomingOutput)
    .query(({ ctx, input }) => listIncoming(ctx, input)),
  get: procedure
    .input(getReportForReviewInput)
    .output(getReportForReviewOutput)
    .query(({ ctx, input }) => getReportForReview(ctx, input)),
  compare: procedure
    .input(compareForReviewInput)
    .output(compareForReviewOutput)
    .query(({ ctx, input }) => compareForReview(ctx, input)),
  timeline: procedure
    .input(reviewTimelineInput)
    .output(reviewTimelineOutput)
    .query(({ ctx, input }) => reviewTimeline(ctx, input)),
  officers: procedure.output(listOfficersOutput).query(({ ctx }) => listOfficers(ctx)),
  assign: procedure
    .input(assignAwardInput)
    .output(assignAwardOutput)
    .mutation(({ ctx, input }) => assignAward(ctx, input)),
  accept: procedure
    .input(acceptReportInput)
    .output(acceptReportOutput)
    .mutation(({ ctx, input }) => acceptReport(ctx, input)),
  return: procedure
    .input(returnReportInput)
    .output(returnReportOutput)
    .mutation(({ ctx, input }) => returnReport(ctx, input)),
  reopen: procedure
    .input(reopenReportInput)
    .output(reopenReportOutput)
    .mutation(({ ctx, input }) => reopenReport(ctx, input)),
})
