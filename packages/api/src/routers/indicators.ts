import { procedure, router } from '../trpc.ts'
import { createIndicator, createIndicatorInput, createIndicatorOutput } from '../verbs/create-indicator.ts'
import { getIndicator, getIndicatorInput, getIndicatorOutput } from '../verbs/get-indicator.ts'
import { listIndicators, listIndicatorsOutput } from '../verbs/list-indicators.ts'
import {
  previewIndicatorVersion,
  previewIndicatorVersionInput,
  previewIndicatorVersionOutput,
} from '../verbs/preview-indicator-version.ts'
import {
  previewNewIndicator,
  previewNewIndicatorInput,
  previewNewIndicatorOutput,
} from '../verbs/preview-new-indicator.ts'
import { reviseBaseline, reviseBaselineInput, reviseBaselineOutput } from '../verbs/revise-baseline.ts'
import { reviseTarget, reviseTargetInput, reviseTargetOutput } from '../verbs/revise-target.ts'
import {
  saveIndicatorVersion,
  saveIndicatorVersionInput,
  saveIndicatorVersionOutput,
} from '../verbs/save-indicator-version.ts'

export const indicatorsRouter = router({
  list: procedure.output(listIndicatorsOutput).query(({ ctx }) => listIndicators(ctx)),
  get: procedure
    .input(getIndicatorInput)
    .output(getIndicatorOutput)
    .query(({ ctx, input }) => getIndicator(ctx, input)),
  previewNew: procedure
    .input(previewNewIndicatorInput)
    .output(previewNewIndicatorOutput)
    .query(({ ctx, input }) => previewNewIndicator(ctx, input)),
  create: procedure
    .input(createIndicatorInput)
    .output(createIndicatorOutput)
    .mutation(({ ctx, input }) => createIndicator(ctx, input)),
  previewVersion: procedure
    .input(previewIndicatorVersionInput)
    .output(previewIndicatorVersionOutput)
    .query(({ ctx, input }) => previewIndicatorVersion(ctx, input)),
  saveVersion: procedure
    .input(saveIndicatorVersionInput)
    .output(saveIndicatorVersionOutput)
    .mutation(({ ctx, input }) => saveIndicatorVersion(ctx, input)),
  reviseTarget: procedure
    .input(reviseTargetInput)
    .output(reviseTargetOutput)
    .mutation(({ ctx, input }) => reviseTarget(ctx, input)),
  reviseBaseline: procedure
    .input(reviseBaselineInput)
    .output(reviseBaselineOutput)
    .mutation(({ ctx, input }) => reviseBaseline(ctx, input)),
})
