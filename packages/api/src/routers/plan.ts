import { procedure, router } from '../trpc.ts'
import { enterStatus, enterStatusInput, enterStatusOutput } from '../verbs/enter-status.ts'
import {
  exportStatusReport,
  exportStatusReportInput,
  exportStatusReportOutput,
} from '../verbs/export-status-report.ts'
import { planNarrative, planNarrativeInput, planNarrativeOutput } from '../verbs/plan-narrative.ts'
import { planProgress, planProgressInput, planProgressOutput } from '../verbs/plan-progress.ts'
import { planStatus, planStatusInput, planStatusOutput } from '../verbs/plan-status.ts'
import { writeNarrative, writeNarrativeInput, writeNarrativeOutput } from '../verbs/write-narrative.ts'

export const planRouter = router({
  progress: procedure
    .input(planProgressInput)
    .output(planProgressOutput)
    .query(({ ctx, input }) => planProgress(ctx, input)),
  status: procedure
    .input(planStatusInput)
    .output(planStatusOutput)
    .query(({ ctx, input }) => planStatus(ctx, input)),
  enterStatus: procedure
    .input(enterStatusInput)
    .output(enterStatusOutput)
    .mutation(({ ctx, input }) => enterStatus(ctx, input)),
  narrative: procedure
    .input(planNarrativeInput)
    .output(planNarrativeOutput)
    .query(({ ctx, input }) => planNarrative(ctx, input)),
  writeNarrative: procedure
    .input(writeNarrativeInput)
    .output(writeNarrativeOutput)
    .mutation(({ ctx, input }) => writeNarrative(ctx, input)),
  // It reads, but it writes down that somebody took it away.
  exportStatusReport: procedure
    .input(exportStatusReportInput)
    .output(exportStatusReportOutput)
    .mutation(({ ctx, input }) => exportStatusReport(ctx, input)),
})
