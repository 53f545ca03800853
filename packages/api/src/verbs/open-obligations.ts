import { findAwardPeriod, saveObligations, withTransaction } from '@muster/data'
import { dueDate, formFor, isoDate, quarterOfDate, quartersBetween } from '@muster/metrics'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { NotFound } from '../refusals.ts'

export const openObligationsInput = z.object({ awardNumber: z.string().min(1).max(60) })
export type OpenObligations = z.output<typeof openObligationsInput>

/** How many were not there before. */
export const openObligationsOutput = z.object({ opened: z.int() })

/**
 * Writes down what an award is expected to report: each quarter of its period for which its program has a form, due
 * as many days after the quarter as the program says. Doing it again opens only what is missing.
 * @throws NotPermitted, NotFound
 */
export async function openObligations(ctx: Context, input: OpenObligations): Promise<{ opened: number }> {
  permitInNation(ctx.actor, 'administration.openObligations')
  return withTransaction(ctx.store.db, async (tx) => {
    const found = await findAwardPeriod(tx, input.awardNumber)
    if (found === undefined) throw new NotFound('award')
    const { awardId, programKind, dueDays } = found
    const first = quarterOfDate(isoDate(found.startsOn))
    const last = quarterOfDate(isoDate(found.endsOn))
    const opened = await saveObligations(
      tx,
      quartersBetween(first, last)
        .filter((quarter) => formFor(programKind, quarter).length > 0)
        .map((quarter) => ({ awardId, fiscalQuarter: quarter, dueOn: dueDate(quarter, dueDays) })),
    )
    await recordAudit(tx, ctx, {
      action: 'administration.openObligations',
      subject: `award ${input.awardNumber}`,
      detail: { first, last, opened },
    })
    return { opened }
  })
}
