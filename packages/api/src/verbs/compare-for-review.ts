import type { Context } from '../context.ts'
import { inOffice } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { compareRevisionsOf } from '../reviewing/compare-revisions-of.ts'
import {
  comparison,
  revisionsToCompare,
  type Comparison,
  type RevisionsToCompare,
} from '../shapes/comparison.ts'

export const compareForReviewInput = revisionsToCompare

export const compareForReviewOutput = comparison

/** Two submitted revisions of a report of the actor's office, side by side. @throws NotPermitted, NotFound */
export async function compareForReview(ctx: Context, input: RevisionsToCompare): Promise<Comparison> {
  const { awardNumber, ...question } = input
  return inOffice(ctx, 'review.compare', async (tx, { scope }) => {
    const award = await loadAward(tx, scope, awardNumber)
    return compareRevisionsOf(tx, { ...question, award, reader: 'officer' })
  })
}
