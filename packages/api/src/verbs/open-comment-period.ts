import { insertCommentPeriod, lockCommentPeriods, withTransaction } from '@muster/data'
import { addDays, commentPhase } from '@muster/metrics'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import { dayOf } from '../clock.ts'
import { periodView } from '../commenting/comment-views.ts'
import { editionNamed } from '../commenting/edition-named.ts'
import type { Context } from '../context.ts'
import { dayInWords } from '../day-in-words.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, Invalid } from '../refusals.ts'
import { isoDate } from '../shapes/codes.ts'
import { commentPeriod, type CommentPeriod } from '../shapes/public-comment.ts'

/** Both days are included, in Eastern time. */
export const openCommentPeriodInput = z.object({
  edition: z.string().max(100),
  opensOn: isoDate,
  closesOn: isoDate,
})
export type OpenCommentPeriod = z.output<typeof openCommentPeriodInput>

export const openCommentPeriodOutput = commentPeriod

/** Nobody opens a period of years by a slip of the finger. */
const mostDays = 180

/**
 * A data steward lets the public comment on an edition. One edition at a time, so that nobody comments on the wrong one.
 * @throws NotPermitted, NotFound, Invalid if the days make no sense, Conflict if it was open before, or another one is
 */
export async function openCommentPeriod(
  ctx: Context,
  { edition: id, opensOn, closesOn }: OpenCommentPeriod,
): Promise<CommentPeriod> {
  const by = permitInNation(ctx.actor, 'publicComments.openPeriod')
  const edition = editionNamed(id)
  if (opensOn < dayOf(ctx.now)) throw new Invalid('The first day is over. Choose today or a later day.')
  if (closesOn <= opensOn) throw new Invalid('The last day must come after the first.')
  if (closesOn > addDays(opensOn, mostDays))
    throw new Invalid(`A comment period can last ${mostDays} days. Choose an earlier last day.`)
  return withTransaction(ctx.store.db, async (tx) => {
    const others = await lockCommentPeriods(tx)
    const own = others.find((each) => each.edition === id)
    if (own !== undefined) {
      if (own.opensOn === opensOn && own.closesOn === closesOn) return periodView(own, ctx.now)
      throw new Conflict(
        `This edition has a comment period already, from ${dayInWords(own.opensOn)} to ${dayInWords(own.closesOn)}. You can extend it while it is not over.`,
      )
    }
    const other = others.find((each) => commentPhase(each, dayOf(ctx.now)) !== 'closed')
    if (other !== undefined)
      throw new Conflict(
        `Another edition can be commented on until ${dayInWords(other.closesOn)}. Open this one when that is over.`,
      )
    await insertCommentPeriod(tx, {
      edition: edition.id,
      opensOn,
      closesOn,
      openedBy: by.userId,
      openedAt: ctx.now,
    })
    await recordAudit(tx, ctx, {
      action: 'publicComments.openPeriod',
      subject: `comment-period ${id}`,
      detail: { ...fromTo('period', null, 'opened'), opensOn, closesOn },
    })
    return periodView({ edition: id, opensOn, closesOn }, ctx.now)
  })
}
