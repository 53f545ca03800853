import { procedure, router } from '../trpc.ts'
import { uploadReport, uploadReportInput, uploadReportOutput } from '../verbs/upload-report.ts'
import { uploadMany, uploadManyInput, uploadManyOutput } from '../verbs/upload-many.ts'
import { getReport, getReportInput, getReportOutput } from '../verbs/get-report.ts'
import { explainReport, explainReportInput, explainReportOutput } from '../verbs/explain-report.ts'
import { getColumnMapping, getColumnMappingOutput } from '../verbs/get-column-mapping.ts'
import { mapColumns, mapColumnsInput, mapColumnsOutput } from '../verbs/map-columns.ts'
import { declareNothing, declareNothingInput, declareNothingOutput } from '../verbs/declare-nothing.ts'
import { saveNarrative, saveNarrativeInput, saveNarrativeOutput } from '../verbs/save-narrative.ts'
import { certifyReport, certifyReportInput, certifyReportOutput } from '../verbs/certify-report.ts'
import {
  compareRevisions,
  compareRevisionsInput,
  compareRevisionsOutput,
} from '../verbs/compare-revisions.ts'
import { reportTimeline, reportTimelineInput, reportTimelineOutput } from '../verbs/report-timeline.ts'
import { recallReport, recallReportInput, recallReportOutput } from '../verbs/recall-report.ts'
import { getReceipt, getReceiptInput, getReceiptOutput } from '../verbs/get-receipt.ts'

export const reportsRouter = router({
  upload: procedure
    .input(uploadReportInput)
    .output(uploadReportOutput)
    .mutation(({ ctx, input }) => uploadReport(ctx, input)),
  uploadMany: procedure
    .input(uploadManyInput)
    .output(uploadManyOutput)
    .mutation(({ ctx, input }) => uploadMany(ctx, input)),
  get: procedure
    .input(getReportInput)
    .output(getReportOutput)
    .query(({ ctx, input }) => getReport(ctx, input)),
  explain: procedure
    .input(explainReportInput)
    .output(explainReportOutput)
    .mutation(({ ctx, input }) => explainReport(ctx, input)),
  columnMapping: procedure.output(getColumnMappingOutput).query(({ ctx }) => getColumnMapping(ctx)),
  mapColumns: procedure
    .input(mapColumnsInput)
    .output(mapColumnsOutput)
    .mutation(({ ctx, input }) => mapColumns(ctx, input)),
  declareNothing: procedure
    .input(declareNothingInput)
    .output(declareNothingOutput)
    .mutation(({ ctx, input }) => declareNothing(ctx, input)),
  saveNarrative: procedure
    .input(saveNarrativeInput)
    .output(saveNarrativeOutput)
    .mutation(({ ctx, input }) => saveNarrative(ctx, input)),
  certify: procedure
    .input(certifyReportInput)
    .output(certifyReportOutput)
    .mutation(({ ctx, input }) => certifyReport(ctx, input)),
  recall: procedure
    .input(recallReportInput)
    .output(recallReportOutput)
    .mutation(({ ctx, input }) => recallReport(ctx, input)),
  receipt: procedure
    .input(getReceiptInput)
    .output(getReceiptOutput)
    .query(({ ctx, input }) => getReceipt(ctx, input)),
  compare: procedure
    .input(compareRevisionsInput)
    .output(compareRevisionsOutput)
    .query(({ ctx, input }) => compareRevisions(ctx, input)),
  timeline: procedure
    .input(reportTimelineInput)
    .output(reportTimelineOutput)
    .query(({ ctx, input }) => reportTimeline(ctx, input)),
})
