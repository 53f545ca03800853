import { lockReport, readComments, settleComment } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { inOffice } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { recordAudit } from '../record-audit.ts'
import { commentOf, commentToAnswer } from '../reviewing/commenting.ts'
import { refuseOwnOrganization } from '../reviewing/load-for-decision.ts'
import { comment, type Comment } from '../shapes/comment.ts'
import { reportPlace } from '../shapes/report-place.ts'

/** `resolved: false` opens a settled comment again. */
export const resolveCommentInput = reportPlace.extend({ id: z.uuid(), resolved: z.boolean() })
export type ResolveComment = z.output<typeof resolveCommentInput>

export const resolveCommentOutput = comment

/** An officer says that a comment is settled, or that it is not. Sent again, it changes nothing. @throws NotPermitted, NotFound */
export async function resolveComment(ctx: Context, input: ResolveComment): Promise<Comment> {
  const { awardNumber, quarter, id, resolved } = input
  return inOffice(ctx, 'comments.resolve', async (tx, { by, scope }) => {
    const award = await loadAward(tx, scope, awardNumber)
    refuseOwnOrganization(by, award)
    const key = { awardId: award.awardId, quarter }
    const report = await lockReport(tx, key)
    const found = commentToAnswer(await readComments(tx, key), id)
    if (report === undefined || (found.resolvedAt !== null) === resolved) return commentOf(found)
    await settleComment(tx, { awardId: award.awardId, id }, resolved ? { at: ctx.now, by: by.userId } : null)
    await recordAudit(tx, ctx, {
      action: 'comments.resolve',
      subject: `report ${awardNumber} ${quarter}`,
      detail: { comment: id, ...fromTo('resolved', !resolved, resolved) },
    })
    const settled = resolved
      ? { resolvedAt: ctx.now, resolvedBy: by.name }
      : { resolvedAt: null, resolvedBy: null }
    return { ...commentOf(found), ...settled }
  })
}
