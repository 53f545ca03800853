import { procedure, router } from '../trpc.ts'
import { uploadReport, uploadReportInput, uploadReportOutput } from '../verbs/upload-report.ts'
import { getReport, getReportInput, getReportOutput } from '../verbs/get-report.ts'
import { certifyReport, certifyReportInput, certifyReportOutput } from '../verbs/certify-report.ts'
import { getReceipt, getReceiptInput, getReceiptOutput } from '../verbs/get-receipt.ts'

export const reportsRouter = router({
  upload: procedure
    .input(uploadReportInput)
    .output(uploadReportOutput)
    .mutation(({ ctx, input }) => uploadReport(ctx, input)),
  get: procedure
    .input(getReportInput)
    .output(getReportOutput)
    .query(({ ctx, input }) => getReport(ctx, input)),
  certify: procedure
    .input(certifyReportInput)
    .output(certifyReportOutput)
    .mutation(({ ctx, input }) => certifyReport(ctx, input)),
  receipt: procedure
    .input(getReceiptInput)
    .output(getReceiptOutput)
    .query(({ ctx, input }) => getReceipt(ctx, input)),
})
