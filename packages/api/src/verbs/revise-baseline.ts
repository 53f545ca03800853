import { insertBaselineRevision, lockIndicator, readIndicatorHistory, withTransaction } from '@muster/data'
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

export const reviseBaselineInput = figureSaid

export const reviseBaselineOutput = z.object({ revision: z.int() })

/**
 * Says anew what the value was before the work began, of which year, and why. What was said before stays in the history.
 * @throws NotPermitted, NotFound, Invalid for a value that cannot be or a missing rationale, Conflict if somebody revised
 * it meanwhile
 */
export async function reviseBaseline(
  ctx: Context,
  { code, fiscalYear, value, rationale, after }: FigureSaid,
): Promise<z.infer<typeof reviseBaselineOutput>> {
  const by = permitInNation(ctx.actor, 'indicators.reviseBaseline')
  return withTransaction(ctx.store.db, async (tx) => {
    if (!(await lockIndicator(tx, code))) throw new NotFound('indicator')
    const indicator = await loadIndicator(tx, code)
    const last = (await readIndicatorHistory(tx, code)).baselines.at(-1)
    refuseOvertakenFigure('the baseline', indicator, last, after)
    refuseWrongValue(indicator, value)
    const revision = (last?.revision ?? 0) + 1
    await insertBaselineRevision(tx, {
      indicatorCode: code,
      ...{ fiscalYear, revision, value },
      rationale: reasonIn(rationale, 'The rationale'),
      ...{ madeAt: ctx.now, madeBy: by.userId },
    })
    await recordAudit(tx, ctx, {
      action: 'indicators.reviseBaseline',
      subject: `indicator ${code}`,
      detail: { fiscalYear, ...fromTo('revision', last?.revision ?? null, revision) },
    })
    return { revision }
  })
}
