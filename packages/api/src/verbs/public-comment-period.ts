import { asPublic, countPublishedByPlace, readCommentPeriods } from '@muster/data'
import { commentPlaceCode, commentPlaces, editionAfter } from '@muster/metrics'
import { z } from 'zod'
import { periodView } from '../commenting/comment-views.ts'
import { editionNamed } from '../commenting/edition-named.ts'
import type { Context } from '../context.ts'
import { permit } from '../permit.ts'
import { NotFound } from '../refusals.ts'
import { commentPeriod, placeInPlan, type CommentPeriod } from '../shapes/public-comment.ts'

/** `edition`: without one, the edition that is open now, or that was open last. */
export const publicCommentPeriodInput = z.object({ edition: z.string().max(100).optional() }).default({})

export const publicCommentPeriodOutput = z.object({
  /** Null: no edition was ever open. */
  period: commentPeriod.nullable(),
  /** All of them, the latest first. */
  periods: z.array(commentPeriod),
  /** Every place of the edition, with its published comments. */
  places: z.array(placeInPlan.extend({ comments: z.int() })),
  published: z.int(),
  /** The edition that followed; null while there is none. */
  next: z.object({ id: z.string(), title: z.string(), published: z.string() }).nullable(),
})
export type PublicCommentPeriod = z.infer<typeof publicCommentPeriodOutput>

/** When an edition of the plan can be commented on, and how much was said of what. @throws NotFound */
export async function publicCommentPeriod(
  ctx: Context,
  { edition: asked }: z.output<typeof publicCommentPeriodInput>,
): Promise<PublicCommentPeriod> {
  permit(ctx.actor, 'public.commentPeriod')
  const periods = (await asPublic(ctx.store.db, readCommentPeriods)).map((each) => periodView(each, ctx.now))
  const period = asked === undefined ? shownFirst(periods) : periods.find((each) => each.edition.id === asked)
  if (period === undefined) {
    if (asked !== undefined) throw new NotFound('comment period')
    return { period: null, periods, places: [], published: 0, next: null }
  }
  const edition = editionNamed(period.edition.id)
  const counted = await asPublic(ctx.store.db, (tx) => countPublishedByPlace(tx, edition.id))
  const counts = new Map(
    counted.map(({ kind, place, comments }) => [commentPlaceCode({ kind, id: place }), comments]),
  )
  const next = editionAfter(edition)
  return {
    period,
    periods,
    places: commentPlaces(edition).map((place) => {
      const code = commentPlaceCode(place)
      return { code, label: place.label, comments: counts.get(code) ?? 0 }
    }),
    published: counted.reduce((sum, { comments }) => sum + comments, 0),
    next: next === undefined ? null : { id: next.id, title: next.title, published: next.published },
  }
}

const shownFirst = (periods: readonly CommentPeriod[]) =>
  periods.find(({ phase }) => phase === 'open') ??
  periods.find(({ phase }) => phase === 'closed') ??
  periods[0]
