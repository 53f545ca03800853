import type { Context } from '../context.ts'
import { inOffice } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { listedComments } from '../reviewing/commenting.ts'
import { comments, type Comment } from '../shapes/comment.ts'
import { reportPlace, type ReportPlace } from '../shapes/report-place.ts'

export const listCommentsInput = reportPlace

export const listCommentsOutput = comments

/** What was said about a report of the actor's office. @throws NotPermitted, NotFound */
export async function listComments(ctx: Context, { awardNumber, quarter }: ReportPlace): Promise<Comment[]> {
  return inOffice(ctx, 'comments.list', async (tx, { scope }) => {
    const { awardId } = await loadAward(tx, scope, awardNumber)
    return listedComments(tx, { awardId, quarter })
  })
}
