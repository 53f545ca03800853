import type { Stratum } from '../stratum.ts'
import type { Formula } from './formula.ts'

export interface IndicatorFigure {
  /** In the indicator's unit, not rounded; null when it cannot be said. */
  readonly value: number | null
  /** The sum itself, or what stands above the line; null when a stratum is missing. */
  readonly numerator: number | null
  /** What stands below the line; null for a sum and when a stratum is missing. */
  readonly denominator: number | null
}

/**
 * Computes an indicator from national totals of one fiscal year.
 *
 * `valueOf` gives the fiscal-year total of a stratum, or null when nobody has reported it. A missing stratum makes the
 * figure null, never zero: an unknown part is not nothing. A ratio over zero is null as well.
 * @throws RangeError if `valueOf` gives NaN or an infinite number.
 */
export function evaluateIndicator(
  { formula }: { readonly formula: Formula },
  valueOf: (stratum: Stratum) => number | null,
): IndicatorFigure {
  return formula.kind === 'sum'
    ? figureFrom(formula, total(formula.terms, valueOf), null)
    : figureFrom(formula, total(formula.numerator, valueOf), total(formula.denominator, valueOf))
}

/** The figure of a formula whose sides are known: what is above the line, and what is below it (null for a sum). */
export function figureFrom(
  formula: Formula,
  numerator: number | null,
  denominator: number | null,
): IndicatorFigure {
  if (formula.kind === 'sum') return { value: numerator, numerator, denominator: null }
  const known = numerator !== null && denominator !== null && denominator !== 0
  return { value: known ? (numerator / denominator) * formula.per : null, numerator, denominator }
}

function total(strata: readonly Stratum[], valueOf: (stratum: Stratum) => number | null): number | null {
  let sum = 0
  for (const stratum of strata) {
    const value = valueOf(stratum)
    if (value === null) return null
    if (!Number.isFinite(value))
      throw new RangeError(`The total of ${stratum.metric} is not a number: ${value}.`)
    sum += value
  }
  return sum
}
