import { insertIndicatorVersion, lockIndicator, readIndicatorHistory, withTransaction } from '@muster/data'
import { readFormula, versionProblems } from '@muster/metrics'
import { z } from 'zod'
import { fromTo } from '../auditing/from-to.ts'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { loadIndicator } from '../indicators/load-indicators.ts'
import { reasonIn } from '../indicators/reason-in.ts'
import { refuseOvertaken, refuseWrongBegin } from '../indicators/refuse-version.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { Invalid, NotFound } from '../refusals.ts'
import { quarter } from '../shapes/codes.ts'
import { writtenFormula } from '../shapes/formula.ts'
import { indicatorCode } from '../shapes/indicator.ts'

export const saveIndicatorVersionInput = z.object({
  code: indicatorCode,
  formula: writtenFormula,
  effectiveFrom: quarter,
  /** Why it changes. */
  note: z.string().max(20_000),
  /** The number of the last version that the person saw. */
  after: z.int(),
})
export type SaveIndicatorVersion = z.output<typeof saveIndicatorVersionInput>

export const saveIndicatorVersionOutput = z.object({ code: z.string(), number: z.int() })

/**
 * Gives an indicator another formula from a quarter on. Quarters that are over keep theirs.
 * @throws NotPermitted, NotFound, Invalid for a formula that means nothing, a quarter that is over or a missing reason,
 * Conflict if somebody saved another version meanwhile
 */
export async function saveIndicatorVersion(
  ctx: Context,
  { code, formula, effectiveFrom, note, after }: SaveIndicatorVersion,
): Promise<z.infer<typeof saveIndicatorVersionOutput>> {
  const by = permitInNation(ctx.actor, 'indicators.saveVersion')
  return withTransaction(ctx.store.db, async (tx) => {
    if (!(await lockIndicator(tx, code))) throw new NotFound('indicator')
    const { unit, versions } = await loadIndicator(tx, code)
    refuseOvertaken(await readIndicatorHistory(tx, code), after)
    refuseWrongBegin(effectiveFrom, dayOf(ctx.now))
    const problems = versionProblems(readFormula(formula), { unit, versions, effectiveFrom })
    if (problems.length > 0) throw new Invalid(problems.join(' '))
    const number = after + 1
    await insertIndicatorVersion(tx, {
      indicatorCode: code,
      number,
      effectiveFrom,
      formula,
      note: reasonIn(note, 'The reason'),
      madeAt: ctx.now,
      madeBy: by.userId,
    })
    await recordAudit(tx, ctx, {
      action: 'indicators.saveVersion',
      subject: `indicator ${code}`,
      detail: { ...fromTo('version', after, number), effectiveFrom },
    })
    return { code, number }
  })
}
