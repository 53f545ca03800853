/**
 * The fiscal year that `?fiscalYear=2017` asks for, if it is one of `years`; else the first of them.
 * Throws a RangeError when `years` is empty.
 */
export function fiscalYearInAddress(search: URLSearchParams, years: readonly number[]): number {
  const asked = Number(search.get('fiscalYear'))
  const year = years.includes(asked) ? asked : years[0]
  if (year === undefined) throw new RangeError('There is no fiscal year to choose from.')
  return year
}
