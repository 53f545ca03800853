import { insertTargetRevision, lockIndicator, readIndicatorHistory, withTransaction } from '@muster/data'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import type { Context } from '../context.ts'
import { loadIndicator } from '../indicators/load-indicators.ts'
import { reasonIn } from '../indicators/reason-in.ts'
import { refuseOvertakenFigure, refuseWrongValue } from '../indicators/refuse-figure.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { NotFound } from '../refusals.ts'
import { figureSaid, type FigureSaid } from '../shapes/figure-said.ts'

export const reviseTargetInput = figureSaid

export const reviseTargetOutput = z.object({ revision: z.int() })

/**
 * Says anew what is aimed at in a fiscal year, and why. What was said before stays in the history.
 * @throws NotPermitted, NotFound, Invalid for a value that cannot be or a missing rationale, Conflict if somebody revised
 * it meanwhile
 */
export async function reviseTarget(
  ctx: Context,
  { code, fiscalYear, value, rationale, after }: FigureSaid,
): Promise<z.infer<typeof reviseTargetOutput>> {
  const by = permitInNation(ctx.actor, 'indicators.reviseTarget')
  return withTransaction(ctx.store.db, async (tx) => {
    if (!(await lockIndicator(tx, code))) throw new NotFound('indicator')
    const indicator = await loadIndicator(tx, code)
    const { targets } = await readIndicatorHistory(tx, code)
    const last = targets.findLast((each) => each.fiscalYear === fiscalYear)
    refuseOvertakenFigure(`the target for FY${fiscalYear}`, indicator, last, after)
    refuseWrongValue(indicator, value)
    const revision = (last?.revision ?? 0) + 1
    await insertTargetRevision(tx, {
      indicatorCode: code,
      ...{ fiscalYear, revision, value },
      rationale: reasonIn(rationale, 'The rationale'),
      ...{ madeAt: ctx.now, madeBy: by.userId },
    })
    await recordAudit(tx, ctx, {
      action: 'indicators.reviseTarget',
      subject: `indicator ${code}`,
      detail: { fiscalYear, ...fromTo('revision', last?.revision ?? null, revision) },
    })
    return { revision }
  })
}
