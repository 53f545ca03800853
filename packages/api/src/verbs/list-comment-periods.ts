import { countCommentQueues, readCommentPeriods } from '@muster/data'
import { lastCommentDay, planEditions } from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import { periodView } from '../commenting/comment-views.ts'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { commentQueueCounts } from '../shapes/comment-queue.ts'
import { commentPeriod } from '../shapes/public-comment.ts'

export const listCommentPeriodsOutput = z.object({
  /** The latest first. */
  periods: z.array(commentPeriod.extend({ queues: commentQueueCounts })),
  /** Editions that had no period yet, the latest first. */
  unopened: z.array(z.object({ id: z.string(), title: z.string(), published: z.string() })),
  /** ISO date in Washington, and the last day of a period of the usual length that begins on it. */
  today: z.string(),
  usualLast: z.string(),
  /** Whether the reader may open and extend them. */
  mayOpen: z.boolean(),
})
export type CommentPeriods = z.infer<typeof listCommentPeriodsOutput>

/** When editions of the plan could be commented on, and how many comments wait. @throws NotPermitted */
export async function listCommentPeriods(ctx: Context): Promise<CommentPeriods> {
  const by = permitInNation(ctx.actor, 'publicComments.periods')
  const today = dayOf(ctx.now)
  const found = await readCommentPeriods(ctx.store.db)
  return {
    periods: await Promise.all(
      found.map(async (each) => ({
        ...periodView(each, ctx.now),
        queues: await countCommentQueues(ctx.store.db, each.edition),
      })),
    ),
    unopened: planEditions
      .filter(({ id }) => found.every(({ edition }) => edition !== id))
      .map(({ id, title, published }) => ({ id, title, published }))
      .toReversed(),
    today,
    usualLast: lastCommentDay(today),
    mayOpen: by.roles.has(['data_steward']),
  }
}
