import {
  listEveryProgram,
  listOffices,
  readCoverage,
  readIndicatorHistory,
  readQuality,
  type Coverage,
} from '@muster/data'
import {
  findPlanEdition,
  fiscalYearOf,
  formulaText,
  makeFiscalQuarter,
  quartersBetween,
  readFormula,
  type FiscalQuarter,
} from '@muster/metrics'
import { z } from 'zod'
import { dayOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { readByVersion } from '../figures/coverage-by-version.ts'
import { endedQuartersOf, lastEndedQuarter } from '../figures/ended-quarters.ts'
import { figureOf } from '../figures/figure-of.ts'
import { lastChange } from '../figures/last-change.ts'
import { readIndicatorQuarters } from '../figures/read-indicator-quarters.ts'
import { rollupSource } from '../figures/rollup-source.ts'
import { coverageByOffice } from '../indicators/coverage-by-office.ts'
import type { KeptIndicator } from '../indicators/kept-indicator.ts'
import { loadIndicator } from '../indicators/load-indicators.ts'
import { trendOf } from '../indicators/trend-of.ts'
import { permitInNation } from '../permit.ts'
import { writtenFormula } from '../shapes/formula.ts'
import { fiscalYear, indicatorCode, indicatorView, type IndicatorView } from '../shapes/indicator.ts'

/** Without a year: the latest one of which a quarter is over. */
export const getIndicatorInput = z.object({ code: indicatorCode, fiscalYear: fiscalYear.optional() })
export type GetIndicator = z.output<typeof getIndicatorInput>

export const getIndicatorOutput = indicatorView

/**
 * An indicator with all that makes its figure: formulas, targets and baseline with their history, actual, trend, coverage
 * and the quality of the reports behind it. @throws NotPermitted, NotFound
 */
export async function getIndicator(ctx: Context, input: GetIndicator): Promise<IndicatorView> {
  permitInNation(ctx.actor, 'indicators.get')
  const { db } = ctx.store
  const indicator = await loadIndicator(db, input.code)
  const last = lastEndedQuarter(dayOf(ctx.now))
  const first = firstQuarterOf(indicator, last)
  const coverage = await readCoverage(db, { first, last })
  const read = { coverage, valueOf: await readIndicatorQuarters(db, indicator.versions, { first, last }) }
  const begun = quartersBetween(firstReported(coverage) ?? last, last)

  const year = input.fiscalYear ?? fiscalYearOf(last)
  const figureIn = (each: number) =>
    figureOf(indicator, rollupSource(each, endedQuartersOf(each, dayOf(ctx.now)), read))
  const ended = endedQuartersOf(year, dayOf(ctx.now))
  const behind = readByVersion(indicator.versions, ended, coverage)
  const years = [...new Set([...begun.map(fiscalYearOf), ...Object.keys(indicator.targets).map(Number)])]
  const { versions, targets, baselines } = await readIndicatorHistory(db, indicator.code)
  return {
    edition: indicator.edition,
    objective: objectiveOf(indicator),
    fiscalYear: year,
    fiscalYears: years.toSorted((one, other) => other - one),
    figure: figureIn(year),
    coverageByOffice: coverageByOffice(behind, await listEveryProgram(db), await listOffices(db)),
    quality: await qualityOf(ctx, indicator, ended),
    quarters: trendOf(indicator, begun, read),
    years: years.toSorted().map((each) => ({ ...figureIn(each), fiscalYear: each })),
    versions: versions.toReversed().map(({ formula: stored, ...version }) => {
      const formula = writtenFormula.parse(stored)
      return { ...version, formula, formulaText: formulaText({ formula: readFormula(formula) }) }
    }),
    targets: targets.toReversed(),
    baselines: baselines.toReversed(),
    asOf: ctx.now,
    changedAt: lastChange(behind),
  }
}

/** From here on the indicator has something to say; never after the last quarter that is over. */
function firstQuarterOf({ versions }: KeptIndicator, last: FiscalQuarter): FiscalQuarter {
  const first = versions.map(({ effectiveFrom }) => effectiveFrom).toSorted()[0] ?? last
  return first < last ? makeFiscalQuarter(fiscalYearOf(first), 1) : last
}

const firstReported = (coverage: readonly Coverage[]): FiscalQuarter | undefined =>
  coverage.find(({ expected }) => expected > 0)?.fiscalQuarter

function objectiveOf({ code, edition, objective }: KeptIndicator): IndicatorView['objective'] {
  for (const goal of findPlanEdition(edition)?.goals ?? []) {
    const found = goal.objectives.find(({ id }) => id === objective)
    if (found !== undefined) return { id: found.id, title: found.title, goal: goal.id }
  }
  throw new Error(`Indicator ${code} belongs to no objective of its edition.`)
}

async function qualityOf(
  { store: { db } }: Context,
  { versions }: KeptIndicator,
  ended: readonly FiscalQuarter[],
): Promise<IndicatorView['quality']> {
  const [first, last] = [ended[0], ended.at(-1)]
  if (first === undefined || last === undefined) return { late: 0, explained: 0, notExplained: 0 }
  const own = readByVersion(versions, ended, await readQuality(db, { first, last }))
  return {
    late: own.reduce((sum, { late }) => sum + late, 0),
    explained: own.reduce((sum, { explained }) => sum + explained, 0),
    notExplained: own.reduce((sum, { notExplained }) => sum + notExplained, 0),
  }
}
