import { readCoverage, readFiscalYearTotals } from '@muster/data'
import { indicators, makeFiscalQuarter, strataOf, stratumKey } from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { coverageOf } from '../figures/coverage-of.ts'
import { currentEdition } from '../figures/current-edition.ts'
import { endedQuartersOf } from '../figures/ended-quarters.ts'
import type { FigureSource } from '../figures/figure-of.ts'
import { lastChange } from '../figures/last-change.ts'
import { planOf } from '../figures/plan-of.ts'
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

/** Every metric that an indicator reads. */
const metrics = [
  ...new Set(indicators.flatMap(({ formula }) => strataOf(formula)).map(({ metric }) => metric)),
]

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
  const totals = new Map(
    (await readFiscalYearTotals(db, { firstYear: fiscalYear, lastYear: fiscalYear, metrics })).map((each) => [
      stratumKey(each),
      each.value,
    ]),
  )
  const source: FigureSource = {
    fiscalYear,
    quartersEnded: ended.length,
    totalOf: (stratum) => totals.get(stratumKey(stratum)) ?? 'no_report',
    coverageOf: (kinds) => coverageOf(coverage, kinds),
  }
  return { ...planOf(currentEdition(), source, ctx.now), changedAt: lastChange(coverage) }
}
