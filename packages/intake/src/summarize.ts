import type { CheckResult } from './check-result.ts'

/** What a check says of a file, as plain JSON and without its values: for pages and for the wire. */
export type CheckSummary = Omit<CheckResult, 'values'>

export const summarize = ({ values: _, ...summary }: CheckResult): CheckSummary => summary
