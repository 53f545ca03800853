import { followAward, lockAwardTerms, withTransaction } from '@muster/data'
import { owedReports } from '@muster/metrics'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { NotFound } from '../refusals.ts'
import { awardNumber } from '../shapes/report-place.ts'

export const openObligationsInput = z.object({ awardNumber })
export type OpenObligations = z.output<typeof openObligationsInput>

/** How many were not there before. */
export const openObligationsOutput = z.object({ opened: z.int() })

/**
 * Repairs what an award is expected to report, by what is registered of it and its program: as `registerAward` opened
 * it and `changeAward` keeps it. Doing it again changes nothing.
 * @throws NotPermitted, NotFound
 */
export async function openObligations(ctx: Context, input: OpenObligations): Promise<{ opened: number }> {
  permitInNation(ctx.actor, 'administration.openObligations')
  return withTransaction(ctx.store.db, async (tx) => {
    const terms = await lockAwardTerms(tx, input.awardNumber)
    if (terms === undefined) throw new NotFound('award')
    const followed = await followAward(tx, terms.awardId, owedReports(terms))
    await recordAudit(tx, ctx, {
      action: 'administration.openObligations',
      subject: `award ${input.awardNumber}`,
      detail: { ...followed },
    })
    return { opened: followed.opened }
  })
}
