import type { Context } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { listedComments } from '../reviewing/commenting.ts'
import { comments, type Comment } from '../shapes/comment.ts'
import { reportPlace, type ReportPlace } from '../shapes/report-place.ts'

export const myCommentsInput = reportPlace

export const myCommentsOutput = comments

/** What was said about a report of the actor's organization. @throws NotPermitted, NotFound */
export async function myComments(ctx: Context, { awardNumber, quarter }: ReportPlace): Promise<Comment[]> {
  return inOrganization(ctx, 'comments.mine', async (tx, { scope }) => {
    const { awardId } = await loadAward(tx, scope, awardNumber)
    return listedComments(tx, { awardId, quarter })
  })
}
