import { insertRecommendation, withTransaction } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { readRecommendation } from '../planning/read-recommendation.ts'
import { recordAudit } from '../record-audit.ts'
import { recommendationWords } from '../shapes/recommendation.ts'

export const addRecommendationInput = recommendationWords
export type AddRecommendation = z.output<typeof addRecommendationInput>

export const addRecommendationOutput = z.object({ id: z.string() })

/** A steward writes down what an advisory body recommended. @throws NotPermitted, Invalid */
export async function addRecommendation(ctx: Context, input: AddRecommendation): Promise<{ id: string }> {
  const by = permitInNation(ctx.actor, 'recommendations.add')
  const read = readRecommendation(input)
  const id = ctx.newId()
  return withTransaction(ctx.store.db, async (tx) => {
    await insertRecommendation(tx, { id, version: 1, ...read, changedBy: by.userId, changedAt: ctx.now })
    await recordAudit(tx, ctx, {
      action: 'recommendations.add',
      subject: `recommendation ${id}`,
      detail: { state: read.state, standing: read.standing, actions: read.actions },
    })
    return { id }
  })
}
