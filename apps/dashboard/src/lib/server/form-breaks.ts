import { addQuarters, findBreakdown, quartersOfFiscalYear, parseFiscalQuarter } from '@muster/metrics'
import type { ChartBreak } from '#lib/chart/chart-specification.ts'

/**
 * Where the form begins, or stops, to ask for a category of a breakdown: from then on the others are counted beside other
 * ones. `periods` by code, `FY2017Q4` or `FY2017`; a change within a year breaks at that year.
 */
export function formBreaks(
  breakdown: string | undefined,
  periods: readonly { code: string }[],
): ChartBreak[] {
  const quarters = periods.map(({ code }) => quartersIn(code))
  const categories = findBreakdown(breakdown ?? '')?.categories ?? []
  const changes = categories.flatMap(({ label, effectiveFrom, effectiveTo }) => [
    ...(effectiveFrom ? [{ quarter: effectiveFrom, reason: `the form asks for “${label}”` }] : []),
    ...(effectiveTo
      ? [{ quarter: addQuarters(effectiveTo, 1), reason: `the form no longer asks for “${label}”` }]
      : []),
  ])
  return changes.flatMap(({ quarter, reason }) => {
    const at = quarters.findIndex((each) => each.includes(quarter))
    // Before the first period that is shown there is nothing to compare with.
    return at < 1 ? [] : [{ at, reason }]
  })
}

function quartersIn(code: string) {
  const quarter = parseFiscalQuarter(code)
  return quarter === undefined ? quartersOfFiscalYear(Number(code.slice(2))) : [quarter]
}
