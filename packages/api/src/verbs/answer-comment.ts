import { lockReport } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { NotFound } from '../refusals.ts'
import { lastSubmitted } from '../reporting/newest-revision.ts'
import { commentText } from '../reviewing/commenting.ts'
import { keepComment } from '../reviewing/keep-comment.ts'
import { comment, type Comment } from '../shapes/comment.ts'
import { reportPlace } from '../shapes/report-place.ts'

/** `answers`: the id of the comment that is answered. */
export const answerCommentInput = reportPlace.extend({ answers: z.uuid(), text: z.string().max(20_000) })
export type AnswerComment = z.output<typeof answerCommentInput>

export const answerCommentOutput = comment

/** A grantee answers a comment of its officer, whenever it likes. @throws NotPermitted, NotFound, Invalid */
export async function answerComment(ctx: Context, input: AnswerComment): Promise<Comment> {
  const { awardNumber, quarter, answers } = input
  const text = commentText(input.text)
  return inOrganization(ctx, 'comments.answer', async (tx, { by, scope }) => {
    const award = await loadAward(tx, scope, awardNumber)
    const revision = lastSubmitted(await lockReport(tx, { awardId: award.awardId, quarter }))
    if (revision === undefined) throw new NotFound('report')
    return keepComment(tx, ctx, {
      by,
      award,
      quarter,
      revision,
      side: 'grantee',
      text,
      line: null,
      answers,
    })
  })
}
