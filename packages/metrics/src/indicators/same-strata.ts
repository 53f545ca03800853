import { stratumKey, type Stratum } from '../stratum.ts'
import type { Formula } from './formula.ts'

/** Whether the same is added, in whatever order. */
export const sameStrata = (one: readonly Stratum[], other: readonly Stratum[]): boolean =>
  keysOf(one) === keysOf(other)

/** Whether two formulas come to the same figure whatever is reported. */
export const sameFormula = (one: Formula, other: Formula): boolean => {
  if (one.kind === 'sum') return other.kind === 'sum' && sameStrata(one.terms, other.terms)
  return (
    other.kind === 'ratio' &&
    one.per === other.per &&
    sameStrata(one.numerator, other.numerator) &&
    sameStrata(one.denominator, other.denominator)
  )
}

const keysOf = (strata: readonly Stratum[]): string => strata.map(stratumKey).sort().join()
