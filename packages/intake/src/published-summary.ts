import type { CheckResult } from './check-result.ts'

/** What `muster check --json` prints: a published form, in which nothing is renamed or left out without notice. */
export const publishedSummary = ({
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
  repairs: repairs.map(({ code, row, column, from, to }) => ({ code, row, column, from, to })),
  findings: findings.map(({ code, severity, row, column, value, message, fix }) => ({
    code,
    severity,
    row,
    column,
    value,
    message,
    fix,
  })),
  counts,
  totals,
})
