import { decideComments, lockPublicComments, withTransaction, type LockedComment } from '@muster/data'
import { commentStates, rejectionReasons } from '@muster/metrics'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, Invalid, NotFound } from '../refusals.ts'

/** `was`: how each stood when the person decided. `reason`: for those that are not published, and for no others. */
export const decidePublicCommentsInput = z.object({
  comments: z
    .array(z.object({ id: z.uuid(), was: z.enum(commentStates) }))
    .min(1)
    .max(100),
  state: z.enum(commentStates),
  reason: z.enum(rejectionReasons).optional(),
})
export type DecidePublicComments = z.output<typeof decidePublicCommentsInput>

export const decidePublicCommentsOutput = z.object({ decided: z.int() })

/**
 * A data steward publishes comments, holds them back, or rejects them for a reason. What says who a person is, is erased
 * with the decision and does not come back. All of them or none.
 * @throws NotPermitted, NotFound, Invalid without a reason, Conflict if somebody else decided meanwhile, or one was erased
 */
export async function decidePublicComments(
  ctx: Context,
  { comments: asked, state, reason: given }: DecidePublicComments,
): Promise<{ decided: number }> {
  const by = permitInNation(ctx.actor, 'publicComments.decide')
  if (state === 'rejected' && given === undefined)
    throw new Invalid('Choose why the comments are not published.')
  const reason = state === 'rejected' ? (given ?? null) : null
  const was = new Map(asked.map((each) => [each.id, each.was]))
  return withTransaction(ctx.store.db, async (tx) => {
    const found = await lockPublicComments(tx, [...was.keys()])
    if (found.length < was.size) throw new NotFound('comment')
    const toDecide = found.filter((each) => each.state !== state || each.reason !== reason)
    for (const each of toDecide) refuseOvertaken(each, was.get(each.id))
    if (toDecide.length === 0) return { decided: 0 }
    const ids = toDecide.map(({ id }) => id)
    await decideComments(tx, ids, { state, reason, by: by.userId, at: ctx.now })
    for (const each of toDecide)
      await recordAudit(tx, ctx, {
        action: 'publicComments.decide',
        subject: `public-comment ${each.edition} ${each.number}`,
        detail: { ...fromTo('state', each.state, state), reason, erased: reason === 'personal' },
      })
    return { decided: toDecide.length }
  })
}

function refuseOvertaken({ number, state, erased }: LockedComment, was: string | undefined): void {
  if (erased) throw new Conflict(`Comment ${number} was erased. Nothing else can become of it.`)
  if (state !== was)
    throw new Conflict(
      `Somebody else decided on comment ${number} while you did, and nothing has changed. Load the page anew to see how it stands.`,
    )
}
