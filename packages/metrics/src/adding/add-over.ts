import type { AddsOver } from '../count-basis.ts'
import type { Metric } from '../metric.ts'
import { CountBasisError } from './count-basis-error.ts'
import { refuseNonCount } from './refuse-non-count.ts'

/**
 * What a metric must also be for a sum to compile. A metric whose type says that it never adds up over `Over` would
 * have to carry a mark that nothing carries. A metric known only at run time passes here, and is judged there.
 */
export type MayAdd<M extends Metric, Over extends keyof AddsOver> = M['addsOver'][Over] extends
  'last' | 'never'
  ? { readonly __cannotBeAdded: `${M['countBasis']} counts do not add up over ${Over}` }
  : unknown

/**
 * The sum of one metric's values in several quarters, for one award or for any set of awards that adds up. Zero for
 * none. A stock does not add up over quarters: see `fiscalYearTotal`.
 * @throws CountBasisError if the count basis forbids the sum; RangeError if a value is not a whole number from 0 up.
 */
export const addOverQuarters = <M extends Metric>(
  metric: M & MayAdd<M, 'quarters'>,
  values: Iterable<number>,
): number => add(metric, 'quarters', values)

/**
 * The sum of one metric's values of several organizations or awards in one quarter. Zero for none.
 * @throws CountBasisError if the count basis forbids the sum; RangeError if a value is not a whole number from 0 up.
 */
export const addOverOrganizations = <M extends Metric>(
  metric: M & MayAdd<M, 'organizations'>,
  values: Iterable<number>,
): number => add(metric, 'organizations', values)

/**
 * The sum of one metric's values in several states, in one quarter. Zero for none.
 * @throws CountBasisError if the count basis forbids the sum; RangeError if a value is not a whole number from 0 up.
 */
export const addOverPlaces = <M extends Metric>(
  metric: M & MayAdd<M, 'places'>,
  values: Iterable<number>,
): number => add(metric, 'places', values)

function add(metric: Metric, over: keyof AddsOver, values: Iterable<number>): number {
  if (metric.addsOver[over] !== 'sum') throw new CountBasisError(metric, over)
  let sum = 0
  for (const value of values) {
    refuseNonCount(value)
    sum += value
  }
  return sum
}
