import { procedure, router } from '../trpc.ts'
import {
  addRecommendation,
  addRecommendationInput,
  addRecommendationOutput,
} from '../verbs/add-recommendation.ts'
import {
  changeRecommendation,
  changeRecommendationInput,
  changeRecommendationOutput,
} from '../verbs/change-recommendation.ts'
import {
  getRecommendation,
  getRecommendationInput,
  getRecommendationOutput,
} from '../verbs/get-recommendation.ts'
import {
  listRecommendations,
  listRecommendationsInput,
  listRecommendationsOutput,
} from '../verbs/list-recommendations.ts'

export const recommendationsRouter = router({
  list: procedure
    .input(listRecommendationsInput)
    .output(listRecommendationsOutput)
    .query(({ ctx, input }) => listRecommendations(ctx, input)),
  get: procedure
    .input(getRecommendationInput)
    .output(getRecommendationOutput)
    .query(({ ctx, input }) => getRecommendation(ctx, input)),
  add: procedure
    .input(addRecommendationInput)
    .output(addRecommendationOutput)
    .mutation(({ ctx, input }) => addRecommendation(ctx, input)),
  change: procedure
    .input(changeRecommendationInput)
    .output(changeRecommendationOutput)
    .mutation(({ ctx, input }) => changeRecommendation(ctx, input)),
})
