import { lockCommentPeriod, moveClosingDay, withTransaction } from '@muster/data'
import { addDays, commentPhase } from '@muster/metrics'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import { dayOf } from '../clock.ts'
import { periodView } from '../commenting/comment-views.ts'
import type { Context } from '../context.ts'
import { dayInWords } from '../day-in-words.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { Conflict, Invalid, NotFound } from '../refusals.ts'
import { isoDate } from '../shapes/codes.ts'
import { commentPeriod, type CommentPeriod } from '../shapes/public-comment.ts'

/** `closesOn`: the last day, in Eastern time. */
export const extendCommentPeriodInput = z.object({ edition: z.string().max(100), closesOn: isoDate })
export type ExtendCommentPeriod = z.output<typeof extendCommentPeriodInput>

export const extendCommentPeriodOutput = commentPeriod

const mostDays = 180

/**
 * A data steward gives the public more time. It is never less: people rely on the day that they were told.
 * @throws NotPermitted, NotFound, Invalid for a day that is not later, Conflict when the period is over
 */
export async function extendCommentPeriod(
  ctx: Context,
  { edition, closesOn }: ExtendCommentPeriod,
): Promise<CommentPeriod> {
  permitInNation(ctx.actor, 'publicComments.extendPeriod')
  return withTransaction(ctx.store.db, async (tx) => {
    const period = await lockCommentPeriod(tx, edition)
    if (period === undefined) throw new NotFound('comment period')
    if (period.closesOn === closesOn) return periodView(period, ctx.now)
    if (commentPhase(period, dayOf(ctx.now)) === 'closed')
      throw new Conflict(
        `The comment period ended on ${dayInWords(period.closesOn)}, and cannot be extended.`,
      )
    if (closesOn < period.closesOn)
      throw new Invalid(
        `The public was told that it can comment until ${dayInWords(period.closesOn)}. Choose a later day.`,
      )
    if (closesOn > addDays(period.opensOn, mostDays))
      throw new Invalid(`A comment period can last ${mostDays} days. Choose an earlier last day.`)
    await moveClosingDay(tx, { edition, closesOn })
    await recordAudit(tx, ctx, {
      action: 'publicComments.extendPeriod',
      subject: `comment-period ${edition}`,
      detail: fromTo('closesOn', period.closesOn, closesOn),
    })
    return periodView({ ...period, closesOn }, ctx.now)
  })
}
