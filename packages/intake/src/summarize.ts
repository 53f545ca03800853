import type { CheckResult } from './check-result.ts'

/** What a check says of a file, as plain JSON and without its values: for programs, and for a page. */
export const summarize = ({
  file,
  encoding,
  delimiter,
  layout,
  rows,
  awards,
  quarters,
  repairs,
  findings,
  counts,
  totals,
}: CheckResult) => ({
  file,
  encoding,
  delimiter,
  layout,
  rows,
  awards,
  quarters,
  repairs,
  findings,
  counts,
  totals,
})
