import { parseStratumKey, type Stratum } from '../stratum.ts'
import type { AddableStratumKey } from './stratum-key.ts'

/**
 * How an indicator is computed from national fiscal-year totals of strata.
 * A ratio divides one total by the other and multiplies by `per`; it never averages quarters or awards.
 */
export type Formula =
  | { readonly kind: 'sum'; readonly terms: readonly Stratum[] }
  | {
      readonly kind: 'ratio'
      readonly numerator: readonly Stratum[]
      readonly denominator: readonly Stratum[]
      readonly per: 1 | 100
    }

/** What is added up, side by side: a sum has one, a ratio has what is above the line and what is below it. */
export const sidesOf = (formula: Formula): readonly (readonly Stratum[])[] =>
  formula.kind === 'sum' ? [formula.terms] : [formula.numerator, formula.denominator]

/** Every stratum that a formula reads, in the order in which it names them. */
export const strataOf = (formula: Formula): readonly Stratum[] => sidesOf(formula).flat()

function readStrata(keys: readonly string[]): readonly Stratum[] {
  return keys.map((key) => {
    const stratum = parseStratumKey(key)
    if (stratum === undefined) throw new RangeError(`"${key}" is not a stratum of the dictionary.`)
    return stratum
  })
}

/**
 * The sum of strata, given by their keys.
 * @throws RangeError if a key names no stratum.
 */
export const sumOf = (...terms: readonly AddableStratumKey[]): Formula => ({
  kind: 'sum',
  terms: readStrata(terms),
})

/**
 * One sum divided by another, times 100: `per100(['referrals_completed'], ['referrals_made'])`.
 * A percentage when both sides have one unit.
 * @throws RangeError if a key names no stratum.
 */
export const per100 = (
  numerator: readonly AddableStratumKey[],
  denominator: readonly AddableStratumKey[],
): Formula => ({
  kind: 'ratio',
  numerator: readStrata(numerator),
  denominator: readStrata(denominator),
  per: 100,
})
