import { countCommentQueues, readCommentQueue } from '@muster/data'
import { z } from 'zod'
import { moderatedCommentOf } from '../commenting/comment-views.ts'
import { editionNamed } from '../commenting/edition-named.ts'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { commentQueue, commentQueueCounts } from '../shapes/comment-queue.ts'
import { commentToModerate } from '../shapes/public-comment.ts'

export const listPublicCommentsInput = z.object({
  edition: z.string().max(100),
  queue: commentQueue.default('waiting'),
  page: z.int().positive().max(100_000).default(1),
})

export const listPublicCommentsOutput = z.object({
  /** Those that came first stand first. */
  comments: z.array(commentToModerate),
  counts: commentQueueCounts,
  page: z.int(),
  more: z.boolean(),
  /** Whether the reader may publish and reject. */
  mayDecide: z.boolean(),
})

const commentsOnPage = 20

/** The comments on an edition, queue by queue, for those who decide on them or answer. @throws NotPermitted, NotFound */
export async function listPublicComments(
  ctx: Context,
  { edition: id, queue, page }: z.output<typeof listPublicCommentsInput>,
): Promise<z.infer<typeof listPublicCommentsOutput>> {
  const by = permitInNation(ctx.actor, 'publicComments.list')
  const edition = editionNamed(id)
  const found = await readCommentQueue(ctx.store.db, {
    edition: id,
    queue,
    from: (page - 1) * commentsOnPage,
    most: commentsOnPage + 1,
  })
  return {
    comments: found.slice(0, commentsOnPage).map((each) => moderatedCommentOf(edition, each)),
    counts: await countCommentQueues(ctx.store.db, id),
    page,
    more: found.length > commentsOnPage,
    mayDecide: by.roles.has(['data_steward']),
  }
}
