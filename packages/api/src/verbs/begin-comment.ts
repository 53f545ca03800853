import { lockReport } from '@muster/data'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { Conflict } from '../refusals.ts'
import { lastSubmitted } from '../reporting/newest-revision.ts'
import { commentText } from '../reviewing/commenting.ts'
import { keepComment } from '../reviewing/keep-comment.ts'
import { refuseUnknownLine } from '../reviewing/refuse-unknown-line.ts'
import { comment, type Comment } from '../shapes/comment.ts'
import { reportPlace } from '../shapes/report-place.ts'

/** `line`: state and key of a line, `TX new_clients`; without one it is about the whole report. */
export const beginCommentInput = reportPlace.extend({
  line: z.string().max(200).optional(),
  text: z.string().max(20_000),
})
export type BeginComment = z.output<typeof beginCommentInput>

export const beginCommentOutput = comment

/**
 * A grantee says something to its office about a report that was submitted, without having been asked.
 * @throws NotPermitted, NotFound, Invalid, Conflict if nothing was submitted yet
 */
export async function beginComment(ctx: Context, input: BeginComment): Promise<Comment> {
  const { awardNumber, quarter, line } = input
  const text = commentText(input.text)
  return inOrganization(ctx, 'comments.begin', async (tx, { by, scope }) => {
    const award = await loadAward(tx, scope, awardNumber)
    const revision = lastSubmitted(await lockReport(tx, { awardId: award.awardId, quarter }))
    if (revision === undefined)
      throw new Conflict(
        'Your program officer has nothing of this report yet. Comment once it was submitted.',
      )
    if (line !== undefined) await refuseUnknownLine(tx, { award, quarter, revision, line })
    return keepComment(tx, ctx, {
      by,
      award,
      quarter,
      revision,
      side: 'grantee',
      text,
      line: line ?? null,
      answers: undefined,
    })
  })
}
