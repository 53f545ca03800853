import { asPublic, readPublishedComments } from '@muster/data'
import { parseCommentPlace } from '@muster/metrics'
import { z } from 'zod'
import { publicCommentOf } from '../commenting/comment-views.ts'
import { editionNamed } from '../commenting/edition-named.ts'
import type { Context } from '../context.ts'
import { permit } from '../permit.ts'
import { NotFound } from '../refusals.ts'
import { publicComment } from '../shapes/public-comment.ts'

/** `about`: a place, `objective-5`; empty for all. */
export const publicCommentsInput = z.object({
  edition: z.string().max(100),
  about: z.string().max(100).default(''),
  page: z.int().positive().max(100_000).default(1),
})

export const publicCommentsOutput = z.object({
  /** The newest first. */
  comments: z.array(publicComment),
  page: z.int(),
  more: z.boolean(),
})

const commentsOnPage = 20

/** What the public said of an edition, as far as it is published, with the answers. @throws NotFound */
export async function publicComments(
  ctx: Context,
  { edition: id, about, page }: z.output<typeof publicCommentsInput>,
): Promise<z.infer<typeof publicCommentsOutput>> {
  permit(ctx.actor, 'public.comments')
  const edition = editionNamed(id)
  const place = about === '' ? undefined : parseCommentPlace(edition, about)
  if (about !== '' && place === undefined) throw new NotFound('place in the plan')
  const found = await asPublic(ctx.store.db, (tx) =>
    readPublishedComments(tx, {
      edition: id,
      about: place,
      from: (page - 1) * commentsOnPage,
      most: commentsOnPage + 1,
    }),
  )
  return {
    comments: found.slice(0, commentsOnPage).map((each) => publicCommentOf(edition, each)),
    page,
    more: found.length > commentsOnPage,
  }
}
