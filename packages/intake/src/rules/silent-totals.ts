import type { MetricVerdict } from '../comparing/metric-verdict.ts'

/** So many totals without a number are no longer a matter of each of them. */
export const fewestSilent = 4

/** How many totals have no number though they always had one. */
export function silentIn(verdicts: ReadonlyMap<number, MetricVerdict>): number {
  let silent = 0
  for (const { kind } of verdicts.values()) if (kind === 'silent') silent += 1
  return silent
}
