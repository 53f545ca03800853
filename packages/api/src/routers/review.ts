import { procedure, router } from '../trpc.ts'
import { listIncoming, listIncomingInput, listIncomingOutput } from '../verbs/list-incoming.ts'
import {
  getReportForReview,
  getReportForReviewInput,
  getReportForReviewOutput,
} from '../verbs/get-report-for-review.ts'
import { acceptReport, acceptReportInput, acceptReportOutput } from '../verbs/accept-report.ts'
import { returnReport, returnReportInput, returnReportOutput } from '../verbs/return-report.ts'
import { reopenReport, reopenReportInput, reopenReportOutput } from '../verbs/reopen-report.ts'
import { notReported, notReportedInput, notReportedOutput } from '../verbs/not-reported.ts'

export const reviewRouter = router({
  list: procedure
    .input(listIncomingInput)
    .output(listIncomingOutput)
    .query(({ ctx, input }) => listIncoming(ctx, input)),
  get: procedure
    .input(getReportForReviewInput)
    .output(getReportForReviewOutput)
    .query(({ ctx, input }) => getReportForReview(ctx, input)),
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
  notReported: procedure
    .input(notReportedInput)
    .output(notReportedOutput)
    .query(({ ctx, input }) => notReported(ctx, input)),
})
