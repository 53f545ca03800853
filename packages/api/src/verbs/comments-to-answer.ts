import { listOffices, readPublicComments } from '@muster/data'
import { commentPlaceCode, commentPlaces, editionAfter } from '@muster/metrics'
import { z } from 'zod'
import { moderatedCommentOf } from '../commenting/comment-views.ts'
import { editionNamed } from '../commenting/edition-named.ts'
import { voiceOfComments } from '../commenting/who-answers.ts'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { NotFound } from '../refusals.ts'
import { commentToModerate, placeInPlan } from '../shapes/public-comment.ts'

export const commentsToAnswerInput = z.object({ ids: z.array(z.uuid()).min(1).max(100) })

export const commentsToAnswerOutput = z.object({
  edition: z.object({ id: z.string(), title: z.string(), published: z.string() }),
  comments: z.array(commentToModerate),
  /** The agency that the reader speaks for; null: they may not answer all of these, and `who` says who does. */
  as: z.string().nullable(),
  who: z.string(),
  /** Places of the edition that followed; empty while there is none. */
  later: z.array(placeInPlan),
})
export type CommentsToAnswer = z.infer<typeof commentsToAnswerOutput>

/** One or several comments on an edition with what they can be answered with. @throws NotPermitted, NotFound */
export async function commentsToAnswer(
  ctx: Context,
  { ids }: z.output<typeof commentsToAnswerInput>,
): Promise<CommentsToAnswer> {
  const by = permitInNation(ctx.actor, 'publicComments.toAnswer')
  const wanted = new Set(ids)
  const found = await readPublicComments(ctx.store.db, [...wanted])
  const [first] = found
  if (first === undefined || found.length < wanted.size) throw new NotFound('comment')
  if (found.some((each) => each.edition !== first.edition)) throw new NotFound('comment')
  const edition = editionNamed(first.edition)
  const later = editionAfter(edition)
  const { id, title, published } = edition
  return {
    edition: { id, title, published },
    comments: found.map((each) => moderatedCommentOf(edition, each)),
    ...voiceOfComments(by, await listOffices(ctx.store.db), edition, found),
    later:
      later === undefined
        ? []
        : commentPlaces(later).map((place) => ({ code: commentPlaceCode(place), label: place.label })),
  }
}
