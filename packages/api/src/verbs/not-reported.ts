import { listObligations } from '@muster/data'
import { quarterLabel } from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { permitInOffice } from '../permit.ts'
import { isLate, stateOf } from '../reporting/standing.ts'
import { quarter } from '../shapes/codes.ts'
import { missingReport, type MissingReport } from '../shapes/review-item.ts'

export const notReportedInput = z.object({ quarter })
export type NotReported = z.output<typeof notReportedInput>

export const notReportedOutput = z.array(missingReport)

/**
 * The awards of the actor's offices whose report for a quarter is not in: nothing was submitted, or what was submitted
 * went back. By award number. @throws NotPermitted
 */
export async function notReported(ctx: Context, input: NotReported): Promise<MissingReport[]> {
  const { scope } = permitInOffice(ctx.actor, 'review.notReported')
  const today = dayOf(ctx.now)
  const range = { first: input.quarter, last: input.quarter }
  const obligations = await listObligations(ctx.store.db, scope, { range })
  return obligations
    .filter(
      ({ current, officialRevisionId }) => current?.status !== 'submitted' && officialRevisionId === null,
    )
    .map((each) => ({
      awardNumber: each.number,
      organizationName: each.organizationName,
      programName: each.programName,
      quarter: input.quarter,
      quarterLabel: quarterLabel(input.quarter),
      dueOn: each.dueOn,
      state: stateOf({ quarter: input.quarter, status: each.current?.status ?? null }, today),
      late: isLate(each, today),
    }))
}
