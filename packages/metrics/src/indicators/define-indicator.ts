import { fiscalQuarter } from '../fiscal-quarter.ts'
import { findPlanPlace } from '../plan/plan-place.ts'
import { currentEditionId } from '../plan/plan-editions.ts'
import { formulaProblems } from './formula-problems.ts'
import type { Indicator } from './indicator.ts'
import { percentProblems } from './percent-problems.ts'
import { programsOf } from './programs-of.ts'

/** An indicator that contradicts itself, the dictionary or the plan. `problems` are plain sentences. */
export class IndicatorError extends Error {
  override readonly name = 'IndicatorError'
  readonly problems: readonly string[]

  constructor(code: string, problems: readonly string[]) {
    super(`Indicator ${code}: ${problems.join(' ')}`)
    this.problems = problems
  }
}

/** What every indicator says of its baseline and targets. */
export const indicatorSource =
  'Muster’s own choice of measure. Baseline and targets are made up for the demonstration; the Plan sets none.'

/** What tells one indicator from another; targets are those of FY2014 to FY2017. */
export interface IndicatorFacts extends Pick<
  Indicator,
  'code' | 'label' | 'objective' | 'why' | 'formula' | 'unit' | 'direction'
> {
  readonly baseline: number
  readonly targets: readonly [fy2014: number, fy2015: number, fy2016: number, fy2017: number]
}

const effectiveFrom = fiscalQuarter('FY2014Q1')

/**
 * Builds an indicator of the January 2014 edition, in force from FY2014 Q1, with a baseline of FY2013.
 * @throws IndicatorError if the formula is unsound, the objective does not exist, the percent unit is wrong, no form asks
 * for a part of the formula, or the targets lead away from the direction.
 */
export function defineIndicator({ baseline, targets, ...facts }: IndicatorFacts): Indicator {
  const [fy2014, fy2015, fy2016, fy2017] = targets
  const programs = programsOf({ formula: facts.formula, effectiveFrom })
  const place = { edition: currentEditionId, kind: 'objective', id: facts.objective } as const
  const problems = [
    ...formulaProblems(facts.formula),
    ...(findPlanPlace(place) === undefined ? [`The plan has no objective ${facts.objective}.`] : []),
    ...(programs.length === 0 ? ['No form asks for any part of the formula.'] : []),
    ...percentProblems(facts.formula, facts.unit),
    ...targetProblems([baseline, ...targets], facts.direction),
  ]
  if (problems.length > 0) throw new IndicatorError(facts.code, problems)
  return {
    ...facts,
    edition: currentEditionId,
    programs,
    baseline: { fiscalYear: 2013, value: baseline },
    targets: { 2014: fy2014, 2015: fy2015, 2016: fy2016, 2017: fy2017 },
    illustrative: true,
    source: indicatorSource,
    effectiveFrom,
    version: 1,
  }
}

function targetProblems(path: readonly number[], direction: Indicator['direction']): readonly string[] {
  if (path.some((value) => !Number.isFinite(value) || value < 0))
    return ['Baseline and targets must not be negative.']
  const steps = path.slice(1).map((value, at) => value - (path[at] ?? value))
  const away = steps.some((step) => (direction === 'up' ? step < 0 : step > 0))
  return away ? [`Targets must go ${direction} from the baseline, year by year.`] : []
}
