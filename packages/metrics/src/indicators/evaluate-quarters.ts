import type { FiscalQuarter } from '../fiscal-quarter.ts'
import { stratumKey, type Stratum } from '../stratum.ts'
import { evaluateIndicator, figureFrom, type IndicatorFigure } from './evaluate-indicator.ts'
import { strataOf, type Formula } from './formula.ts'
import { spansOf, type FormulaSpan, type FormulaVersion } from './formula-version.ts'
import { isLevel } from './is-level.ts'

/** The national value of a stratum in a quarter; null when nobody gave one. */
export type ValueOfQuarter = (stratum: Stratum, quarter: FiscalQuarter) => number | null

/**
 * Computes an indicator from the quarters of one fiscal year, each by the version that was in force in it.
 *
 * What is above and below the line is added quarter by quarter, and divided at the end: never an average of quarters. A
 * level has the value of the last quarters that have one, by their version. Where a version's quarters have a value of some
 * of its strata and none of another, that one is missing, and the figure is null; where they have nothing at all, they are
 * not reported yet, and left out. One version over the whole year gives what `evaluateIndicator` gives for the year.
 * @throws RangeError if two versions that are added are not of one kind, or a value is not a number
 */
export function evaluateQuarters(
  versions: readonly FormulaVersion[],
  quarters: readonly FiscalQuarter[],
  valueOf: ValueOfQuarter,
): IndicatorFigure {
  const told = spansOf(versions, quarters)
    .map((span) => ({ ...span.version, totals: totalsIn(span, valueOf) }))
    .filter(({ totals }) => [...totals.values()].some((total) => total !== null))
  const last = told.at(-1)
  if (last === undefined) return { value: null, numerator: null, denominator: null }
  const counted = isLevel(last.formula) ? [last] : told
  refuseOtherKinds(counted.map(({ formula }) => formula))
  const figures = counted.map((each) =>
    evaluateIndicator(each, (stratum) => each.totals.get(stratumKey(stratum)) ?? null),
  )
  return figureFrom(
    last.formula,
    addKnown(figures.map(({ numerator }) => numerator)),
    addKnown(figures.map(({ denominator }) => denominator)),
  )
}

/** What each stratum of a span's formula comes to in its quarters, by its key. */
function totalsIn(
  { version, quarters }: FormulaSpan,
  valueOf: ValueOfQuarter,
): ReadonlyMap<string, number | null> {
  const level = isLevel(version.formula)
  return new Map(
    strataOf(version.formula).map((stratum) => {
      const values = quarters.flatMap((quarter) => valueOf(stratum, quarter) ?? [])
      const total = level ? values.at(-1) : values.reduce((sum, value) => sum + value, 0)
      return [stratumKey(stratum), values.length === 0 ? null : (total ?? null)]
    }),
  )
}

/** The sum; null if one part is not known: an unknown part is not nothing. */
const addKnown = (parts: readonly (number | null)[]): number | null =>
  parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0)

function refuseOtherKinds(formulas: readonly Formula[]): void {
  const kinds = new Set(formulas.map((each) => (each.kind === 'sum' ? 'a sum' : `a ratio per ${each.per}`)))
  if (kinds.size > 1) throw new RangeError(`A year cannot be made of ${[...kinds].join(' and ')}.`)
}
