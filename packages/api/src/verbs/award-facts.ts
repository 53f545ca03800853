import { listAwards } from '@muster/data'
import type { AwardFacts } from '@muster/intake'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInOrganization } from '../permit.ts'
import { awardFactsOf } from '../reporting/award-facts-of.ts'
import { awardFacts as facts } from '../shapes/award-summary.ts'

export const awardFactsOutput = z.array(facts)

/** What the browser must know of the actor's awards to check a file before it is sent. */
export async function awardFacts(ctx: Context): Promise<AwardFacts[]> {
  const { scope } = permitInOrganization(ctx.actor, 'awards.facts')
  return (await listAwards(ctx.store.db, scope)).map(awardFactsOf)
}
