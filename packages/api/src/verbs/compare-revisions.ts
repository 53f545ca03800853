import type { Context } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { loadAward } from '../load-award.ts'
import { compareRevisionsOf } from '../reviewing/compare-revisions-of.ts'
import {
  comparison,
  revisionsToCompare,
  type Comparison,
  type RevisionsToCompare,
} from '../shapes/comparison.ts'

export const compareRevisionsInput = revisionsToCompare

export const compareRevisionsOutput = comparison

/** Two revisions of a report of the actor's organization, side by side. @throws NotPermitted, NotFound */
export async function compareRevisions(ctx: Context, input: RevisionsToCompare): Promise<Comparison> {
  const { awardNumber, ...question } = input
  return inOrganization(ctx, 'reports.compare', async (tx, { scope }) => {
    const award = await loadAward(tx, scope, awardNumber)
    return compareRevisionsOf(tx, { ...question, award, reader: 'grantee' })
  })
}
