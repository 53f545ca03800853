import { readRecommendationHistory } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recommendationOf } from '../planning/recommendation-of.ts'
import { NotFound } from '../refusals.ts'
import { recommendation } from '../shapes/recommendation.ts'

export const getRecommendationInput = z.object({ id: z.uuid() })

export const getRecommendationOutput = z.object({
  /** Every version, the last first: that one counts. */
  history: z.array(recommendation),
  mayChange: z.boolean(),
})
export type RecommendationWithHistory = z.infer<typeof getRecommendationOutput>

/** One recommendation as it stood from change to change. @throws NotPermitted, NotFound */
export async function getRecommendation(
  ctx: Context,
  { id }: z.output<typeof getRecommendationInput>,
): Promise<RecommendationWithHistory> {
  const by = permitInNation(ctx.actor, 'recommendations.get')
  const history = await readRecommendationHistory(ctx.store.db, id)
  if (history.length === 0) throw new NotFound('recommendation')
  return { history: history.map(recommendationOf), mayChange: by.roles.has(['data_steward']) }
}
