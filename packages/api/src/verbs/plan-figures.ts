import { readCoverage } from '@muster/data'
import { makeFiscalQuarter } from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { currentEdition } from '../figures/current-edition.ts'
import { endedQuartersOf } from '../figures/ended-quarters.ts'
import { lastChange } from '../figures/last-change.ts'
import { planOf } from '../figures/plan-of.ts'
import { readIndicatorQuarters } from '../figures/read-indicator-quarters.ts'
import { rollupSource } from '../figures/rollup-source.ts'
import { loadIndicators } from '../indicators/load-indicators.ts'
import { permitInNation } from '../permit.ts'
import { instant } from '../shapes/codes.ts'
import { planFigures as figures } from '../shapes/plan-figures.ts'

export const planFiguresInput = z.object({ fiscalYear: z.int().min(2013).max(2100) })
export type PlanQuestion = z.output<typeof planFiguresInput>

export const planFiguresOutput = figures.extend({
  /** When an acceptance, or one taken back, last moved any of these; null while none did. */
  changedAt: instant.nullable(),
})
export type CurrentPlan = z.infer<typeof planFiguresOutput>

/**
 * The plan with the figures of a fiscal year as the roll-up stands now. Coverage counts the quarters that are over.
 * @throws NotPermitted
 */
export async function planFigures(ctx: Context, { fiscalYear }: PlanQuestion): Promise<CurrentPlan> {
  permitInNation(ctx.actor, 'dashboard.plan')
  const { db } = ctx.store
  const ended = endedQuartersOf(fiscalYear, dayOf(ctx.now))
  const first = makeFiscalQuarter(fiscalYear, 1)
  const last = ended.at(-1)
  const coverage = last === undefined ? [] : await readCoverage(db, { first, last })
  const indicators = await loadIndicators(db)
  const valueOf = await readIndicatorQuarters(
    db,
    indicators.flatMap(({ versions }) => versions),
    { first, last: makeFiscalQuarter(fiscalYear, 4) },
  )
  const source = rollupSource(fiscalYear, ended, { valueOf, coverage })
  return { ...planOf(currentEdition(), indicators, source, ctx.now), changedAt: lastChange(coverage) }
}
