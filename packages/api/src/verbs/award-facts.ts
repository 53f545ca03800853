import { listAwards } from '@muster/data'
import type { AwardFacts } from '@muster/intake'
import { addQuarters, quarterOfDate, type FiscalQuarter } from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { inOrganization } from '../in-scope.ts'
import { awardFactsOf } from '../reporting/award-facts-of.ts'
import { earlierOf } from '../reporting/known-before/earlier-of.ts'
import { awardFacts as facts } from '../shapes/award-summary.ts'
import { quarter } from '../shapes/codes.ts'

/** The quarter that a report is for. Without one, the newest quarters are told. */
export const awardFactsInput = z.object({ quarter }).optional()

export const awardFactsOutput = z.array(facts)

/**
 * What the browser must know of the actor's awards to check a file before it is sent: also what they reported before, which
 * is the organization's own. What similar awards report is not among it: it is judged on the server alone, for a range over
 * few organizations would tell a grantee something of each of them.
 */
export async function awardFacts(ctx: Context, about?: { quarter: FiscalQuarter }): Promise<AwardFacts[]> {
  const before = about?.quarter ?? addQuarters(quarterOfDate(dayOf(ctx.now)), 1)
  return inOrganization(ctx, 'awards.facts', async (tx, { scope }) => {
    const awards = await listAwards(tx, scope)
    const earlier = await earlierOf(tx, awards, before)
    return awards.map((award) => {
      const own = earlier.get(award.awardId)
      return { ...awardFactsOf(award), ...(own && { earlier: own }) }
    })
  })
}
