import { readRecommendations } from '@muster/data'
import { recommendationStates } from '@muster/metrics'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recommendationOf } from '../planning/recommendation-of.ts'
import { recommendation } from '../shapes/recommendation.ts'

/** Empty: all. */
export const listRecommendationsInput = z
  .object({
    body: z.string().max(1_000).default(''),
    state: z.enum(recommendationStates).optional(),
    /** Number of an objective: those that are linked to one of its actions. */
    objective: z.string().max(10).default(''),
  })
  .prefault({})
export type RecommendationFilter = z.output<typeof listRecommendationsInput>

export const listRecommendationsOutput = z.object({
  /** The latest year first. */
  recommendations: z.array(recommendation),
  inAll: z.int(),
  /** Every body that recommended something, by name. */
  bodies: z.array(z.string()),
  /** Whether the reader may add and change them. */
  mayChange: z.boolean(),
})
export type Recommendations = z.infer<typeof listRecommendationsOutput>

/** What advisory bodies recommended, and what was answered. @throws NotPermitted */
export async function listRecommendations(
  ctx: Context,
  { body, state, objective }: RecommendationFilter,
): Promise<Recommendations> {
  const by = permitInNation(ctx.actor, 'recommendations.list')
  const all = await readRecommendations(ctx.store.db)
  const wanted = all.filter(
    (each) =>
      (body === '' || each.body === body) &&
      (state === undefined || each.state === state) &&
      (objective === '' || each.actions.some((id) => id.startsWith(`${objective}.`))),
  )
  return {
    recommendations: wanted.map(recommendationOf),
    inAll: all.length,
    bodies: [...new Set(all.map((each) => each.body))].sort(),
    mayChange: by.roles.has(['data_steward']),
  }
}
