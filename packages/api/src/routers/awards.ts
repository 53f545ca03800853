import { procedure, router } from '../trpc.ts'
import { listMyAwards, listMyAwardsInput, listMyAwardsOutput } from '../verbs/list-my-awards.ts'
import { awardFacts, awardFactsInput, awardFactsOutput } from '../verbs/award-facts.ts'
import {
  downloadTemplate,
  downloadTemplateInput,
  downloadTemplateOutput,
} from '../verbs/download-template.ts'

export const awardsRouter = router({
  listMine: procedure
    .input(listMyAwardsInput)
    .output(listMyAwardsOutput)
    .query(({ ctx, input }) => listMyAwards(ctx, input)),
  facts: procedure
    .input(awardFactsInput)
    .output(awardFactsOutput)
    .query(({ ctx, input }) => awardFacts(ctx, input)),
  template: procedure
    .input(downloadTemplateInput)
    .output(downloadTemplateOutput)
    .query(({ ctx, input }) => downloadTemplate(ctx, input)),
})
