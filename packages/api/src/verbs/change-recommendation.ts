import { insertRecommendation, readRecommendationHistory, withTransaction } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { readRecommendation, type ReadRecommendation } from '../planning/read-recommendation.ts'
import { recommendationOf } from '../planning/recommendation-of.ts'
import { recordAudit } from '../record-audit.ts'
import { NotFound } from '../refusals.ts'
import { recommendation, recommendationWords } from '../shapes/recommendation.ts'

/** `was`: the version that the person had before them. */
export const changeRecommendationInput = recommendationWords.extend({
  id: z.uuid(),
  was: z.int().positive(),
})
export type ChangeRecommendation = z.output<typeof changeRecommendationInput>

/** `overtaken`: somebody else changed it meanwhile, and nothing was written over; `recommendation` is theirs. */
export const changeRecommendationOutput = z.object({
  kind: z.enum(['changed', 'overtaken']),
  recommendation,
})
export type RecommendationChanged = z.infer<typeof changeRecommendationOutput>

/**
 * A steward changes a recommendation: its state, the answer, its links, or a word that was wrong. What it was before
 * stays in its history. @throws NotPermitted, NotFound, Invalid
 */
export async function changeRecommendation(
  ctx: Context,
  { id, was, ...written }: ChangeRecommendation,
): Promise<RecommendationChanged> {
  const by = permitInNation(ctx.actor, 'recommendations.change')
  const read = readRecommendation(written)
  return withTransaction(ctx.store.db, async (tx) => {
    const [before] = await readRecommendationHistory(tx, id)
    if (before === undefined) throw new NotFound('recommendation')
    const changed = fieldsChanged(before, read)
    if (changed.length === 0) return { kind: 'changed', recommendation: recommendationOf(before) }
    const version = before.version + 1
    const record = { id, version, ...read, changedBy: by.userId, changedAt: ctx.now }
    if (before.version !== was || !(await insertRecommendation(tx, record))) {
      const [theirs = before] = await readRecommendationHistory(tx, id)
      return { kind: 'overtaken', recommendation: recommendationOf(theirs) }
    }
    await recordAudit(tx, ctx, {
      action: 'recommendations.change',
      subject: `recommendation ${id}`,
      detail: { version, ...fromTo('state', before.state, read.state), changed },
    })
    return { kind: 'changed', recommendation: recommendationOf({ ...record, name: by.name }) }
  })
}

function fieldsChanged(before: Omit<ReadRecommendation, 'edition'>, read: ReadRecommendation): string[] {
  const same = (field: keyof typeof before) => String(before[field]) === String(read[field])
  return (['body', 'year', 'text', 'standing', 'source', 'response', 'state', 'actions'] as const).filter(
    (field) => !same(field),
  )
}
