import type { FiscalQuarter } from '../fiscal-quarter.ts'
import type { Stratum } from '../stratum.ts'
import { evaluateIndicator, figureFrom, type IndicatorFigure } from './evaluate-indicator.ts'
import { spansOf, type FormulaVersion } from './formula-version.ts'
import { sidesOf } from './formula.ts'
import { sameStrata } from './same-strata.ts'

export interface YearFigure extends IndicatorFigure {
  /** A side is read differently in two quarters of the year: its fiscal-year totals are not enough to say it. */
  readonly needsQuarters: boolean
}

/**
 * Computes an indicator where only fiscal-year totals are known, as in a release. `quarters` are those that the totals cover.
 * A side that all versions in force in them read alike is known; a side that changed within the year is not, and the
 * figure is null.
 */
export function evaluateYearTotals(
  versions: readonly FormulaVersion[],
  quarters: readonly FiscalQuarter[],
  totalOf: (stratum: Stratum) => number | null,
): YearFigure {
  const formulas = spansOf(versions, quarters).map(({ version }) => version.formula)
  const last = formulas.at(-1)
  if (last === undefined) return { value: null, numerator: null, denominator: null, needsQuarters: false }
  const [above = [], below = []] = sidesOf(last)
  const sides = formulas.map(sidesOf)
  const aboveKnown = sides.every(([side = []]) => sameStrata(side, above))
  const belowKnown = sides.every(([, side = []]) => sameStrata(side, below))
  const { numerator, denominator } = evaluateIndicator({ formula: last }, totalOf)
  return {
    ...figureFrom(last, aboveKnown ? numerator : null, belowKnown ? denominator : null),
    needsQuarters: !aboveKnown || !belowKnown,
  }
}
