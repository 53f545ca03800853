import { lockReport } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { inOffice } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { NotFound } from '../refusals.ts'
import { lastSubmitted } from '../reporting/newest-revision.ts'
import { commentText } from '../reviewing/commenting.ts'
import { keepComment } from '../reviewing/keep-comment.ts'
import { refuseOwnOrganization } from '../reviewing/load-for-decision.ts'
import { refuseUnknownLine } from '../reviewing/refuse-unknown-line.ts'
import { comment, type Comment } from '../shapes/comment.ts'
import { reportPlace } from '../shapes/report-place.ts'

/** `line`: state and key of a line, `TX new_clients`; without one it is about the whole report. `answers`: a comment's id. */
export const writeCommentInput = reportPlace.extend({
  line: z.string().max(200).optional(),
  answers: z.uuid().optional(),
  text: z.string().max(20_000),
})
export type WriteComment = z.output<typeof writeCommentInput>

export const writeCommentOutput = comment

/**
 * An officer says something about what a grantee submitted, or answers.
 * @throws NotPermitted also for the officer's own organization, NotFound, Invalid
 */
export async function writeComment(ctx: Context, input: WriteComment): Promise<Comment> {
  const { awardNumber, quarter, answers, line } = input
  const text = commentText(input.text)
  return inOffice(ctx, 'comments.write', async (tx, { by, scope }) => {
    const award = await loadAward(tx, scope, awardNumber)
    refuseOwnOrganization(by, award)
    const revision = lastSubmitted(await lockReport(tx, { awardId: award.awardId, quarter }))
    if (revision === undefined) throw new NotFound('report')
    if (line !== undefined) await refuseUnknownLine(tx, { award, quarter, revision, line })
    return keepComment(tx, ctx, {
      by,
      award,
      quarter,
      revision,
      side: 'officer',
      text,
      line: line ?? null,
      answers,
    })
  })
}
