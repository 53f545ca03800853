import {
  insertBaselineRevision,
  insertIndicator,
  insertIndicatorVersion,
  insertTargetRevision,
  withTransaction,
} from '@muster/data'
import { readFormula, versionProblems } from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { currentEdition } from '../figures/current-edition.ts'
import { quartersForNew } from '../indicators/quarters-to-begin.ts'
import { reasonIn } from '../indicators/reason-in.ts'
import { refuseWrongAim, refuseWrongValue } from '../indicators/refuse-figure.ts'
import { wordsIn } from '../indicators/words-in.ts'
import { permitInNation } from '../permit.ts'
import { recordAudit } from '../record-audit.ts'
import { Invalid, NotFound } from '../refusals.ts'
import { quarter } from '../shapes/codes.ts'
import { figureSaid } from '../shapes/figure-said.ts'
import { writtenFormula } from '../shapes/formula.ts'
import { fiscalYear } from '../shapes/indicator.ts'
import { unlessTaken } from '../unless-taken.ts'

const yearAndValue = z.object({ fiscalYear, value: figureSaid.shape.value })

export const createIndicatorInput = z.object({
  code: z.string().regex(/^[a-z][a-z0-9_]{2,59}$/, {
    error:
      'Write the code in 3 to 60 small letters, digits and underscores, beginning with a letter: new_clients_served.',
  }),
  label: z.string().max(1_000),
  /** Of the current edition. */
  objective: z.string().max(20),
  /** Why the figure says something about the objective. */
  why: z.string().max(20_000),
  unit: z.string().max(1_000),
  direction: z.enum(['up', 'down']),
  formula: writtenFormula,
  effectiveFrom: quarter,
  baseline: yearAndValue,
  target: yearAndValue,
  /** Where baseline and target come from. */
  rationale: z.string().max(20_000),
})
export type CreateIndicator = z.output<typeof createIndicatorInput>

export const createIndicatorOutput = z.object({ code: z.string() })

const firstVersion = 'The first formula of this indicator.'

/**
 * Adds an indicator to an objective of the current edition, with its first formula, its baseline and a first target. It may
 * begin in a quarter that is over: nothing was counted by it before.
 * @throws NotPermitted, NotFound, Invalid for words, values or a formula that cannot be, Conflict if its code is taken
 */
export async function createIndicator(
  ctx: Context,
  { formula, effectiveFrom, baseline, target, rationale, ...wanted }: CreateIndicator,
): Promise<{ code: string }> {
  const by = permitInNation(ctx.actor, 'indicators.create')
  const { code, objective, direction } = wanted
  const edition = currentEdition()
  if (!edition.goals.some(({ objectives }) => objectives.some(({ id }) => id === objective)))
    throw new NotFound('objective')
  const words = {
    label: wordsIn(wanted.label, { fewest: 3, most: 120, name: 'The title' }),
    why: wordsIn(wanted.why, { fewest: 10, most: 500, name: 'The sentence on why' }),
    unit: wordsIn(wanted.unit, { fewest: 1, most: 60, name: 'The unit' }),
  }
  for (const { value } of [baseline, target]) refuseWrongValue(words, value)
  refuseWrongAim(direction, baseline.value, target.value)
  if (!quartersForNew(dayOf(ctx.now)).includes(effectiveFrom))
    throw new Invalid('Choose a quarter of the plan, up to two years ahead.')
  const problems = versionProblems(readFormula(formula), { unit: words.unit, versions: [], effectiveFrom })
  if (problems.length > 0) throw new Invalid(problems.join(' '))
  const reason = reasonIn(rationale, 'The rationale')

  const made = { madeAt: ctx.now, madeBy: by.userId }
  const first = { ...made, indicatorCode: code, revision: 1, rationale: reason }
  return unlessTaken({ indicator_pkey: `Another indicator has the code “${code}”. Choose another.` }, () =>
    withTransaction(ctx.store.db, async (tx) => {
      await insertIndicator(tx, { ...made, ...words, code, edition: edition.id, objective, direction })
      await insertIndicatorVersion(tx, {
        ...made,
        ...{ indicatorCode: code, number: 1, effectiveFrom, formula, note: firstVersion },
      })
      await insertBaselineRevision(tx, { ...first, ...baseline })
      await insertTargetRevision(tx, { ...first, ...target })
      await recordAudit(tx, ctx, {
        action: 'indicators.create',
        subject: `indicator ${code}`,
        detail: { objective, effectiveFrom },
      })
      return { code }
    }),
  )
}
