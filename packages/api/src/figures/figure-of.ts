import {
  evaluateIndicator,
  formulaText,
  judgeIndicator,
  strataOf,
  type Indicator,
  type ProgramKind,
  type Stratum,
} from '@muster/metrics'
import type { IndicatorFigure } from '../shapes/plan-figures.ts'
import type { Reported } from './coverage-of.ts'

/** Where the figures of a fiscal year come from: the roll-up as it stands, or a release. */
export interface FigureSource {
  readonly fiscalYear: number
  /** How many quarters of the year are over, 0 to 4. */
  readonly quartersEnded: number
  /** The fiscal-year total of a stratum, or why there is none. */
  totalOf(stratum: Stratum): number | Missing
  coverageOf(kinds: readonly ProgramKind[]): Reported
}

export type Missing = NonNullable<IndicatorFigure['missing']>

/** The strongest reason first: what is not released will not come with the next report either. */
const reasons: readonly Missing[] = ['not_released', 'withheld', 'no_report']

/** An indicator beside its target. One operand that is missing makes it null: an unknown part is not nothing. */
export function figureOf(indicator: Indicator, source: FigureSource): IndicatorFigure {
  const { fiscalYear, quartersEnded } = source
  const totals = strataOf(indicator.formula).map((stratum) => source.totalOf(stratum))
  const { value, numerator, denominator } = evaluateIndicator(indicator, (stratum) => {
    const total = source.totalOf(stratum)
    return typeof total === 'number' ? total : null
  })
  const { reported, expected } = source.coverageOf(indicator.programs)
  return {
    code: indicator.code,
    label: indicator.label,
    why: indicator.why,
    unit: indicator.unit,
    direction: indicator.direction,
    actual: value,
    numerator,
    denominator,
    target: indicator.targets[fiscalYear] ?? null,
    baseline: indicator.baseline,
    reported,
    expected,
    formulaText: formulaText(indicator),
    onTrack: judgeIndicator(indicator, {
      fiscalYear,
      actual: value,
      // A year of which a part has reported is measured as far as it has reported.
      quartersElapsed: expected === 0 ? 0 : quartersEnded * Math.min(1, reported / expected),
    }),
    missing: reasons.find((reason) => totals.includes(reason)) ?? null,
  }
}
