import { procedure, router } from '../trpc.ts'
import { discardDraft, discardDraftInput, discardDraftOutput } from '../verbs/discard-draft.ts'
import { getDraft, getDraftInput, getDraftOutput } from '../verbs/get-draft.ts'
import { saveLines, saveLinesInput, saveLinesOutput } from '../verbs/save-lines.ts'

export const draftsRouter = router({
  get: procedure
    .input(getDraftInput)
    .output(getDraftOutput)
    .query(({ ctx, input }) => getDraft(ctx, input)),
  saveLines: procedure
    .input(saveLinesInput)
    .output(saveLinesOutput)
    .mutation(({ ctx, input }) => saveLines(ctx, input)),
  discard: procedure
    .input(discardDraftInput)
    .output(discardDraftOutput)
    .mutation(({ ctx, input }) => discardDraft(ctx, input)),
})
