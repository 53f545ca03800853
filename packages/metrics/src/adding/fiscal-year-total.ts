import { compareQuarters } from '../quarter-arithmetic.ts'
import { fiscalYearOf, type FiscalQuarter } from '../fiscal-quarter.ts'
import type { Metric } from '../metric.ts'
import { addOverQuarters } from './add-over.ts'
import { CountBasisError } from './count-basis-error.ts'
import { refuseNonCount } from './refuse-non-count.ts'

/** What must also be true of a metric's type for its fiscal-year total to compile. */
export type MayTotal<M extends Metric> = M['addsOver']['quarters'] extends 'never'
  ? { readonly __hasNoFiscalYearTotal: `${M['countBasis']} counts have no fiscal-year total` }
  : unknown

/**
 * The value of a metric for a fiscal year, from its values by quarter (a Map, or pairs in any order).
 *
 * Counts that add up are summed over the quarters that have a value. A stock has the value of the last quarter that
 * has one. Null, where a quarter's value is not known, is left out; null is returned if no quarter has a value. The
 * result says nothing of how many quarters it covers: tell the reader that beside it.
 * @throws CountBasisError if the metric never adds up over quarters; RangeError if the quarters lie in two fiscal
 * years, a quarter comes twice, or a value is not a whole number from 0 up.
 */
export function fiscalYearTotal<M extends Metric>(
  metric: M & MayTotal<M>,
  quarterValues: Iterable<readonly [FiscalQuarter, number | null]>,
): number | null {
  return total(metric, [...quarterValues])
}

function total(
  metric: Metric,
  quarterValues: readonly (readonly [FiscalQuarter, number | null])[],
): number | null {
  if (metric.addsOver.quarters === 'never') throw new CountBasisError(metric, 'quarters')
  refuseMixedQuarters(quarterValues.map(([quarter]) => quarter))
  const reported = quarterValues
    .flatMap(([quarter, value]) => (value === null ? [] : [{ quarter, value }]))
    .sort((a, b) => compareQuarters(a.quarter, b.quarter))
  reported.forEach(({ value }) => refuseNonCount(value))
  const last = reported.at(-1)
  if (last === undefined) return null
  return metric.addsOver.quarters === 'last'
    ? last.value
    : addOverQuarters(
        metric,
        reported.map(({ value }) => value),
      )
}

function refuseMixedQuarters(quarters: readonly FiscalQuarter[]): void {
  const years = new Set(quarters.map(fiscalYearOf))
  if (years.size > 1)
    throw new RangeError(`A fiscal year cannot be made of quarters of ${[...years].join(' and ')}.`)
  if (new Set(quarters).size < quarters.length)
    throw new RangeError('A quarter comes twice in one fiscal year.')
}
