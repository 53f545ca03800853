import { fiscalYearOf, quarterNumberOf, type FiscalQuarter } from '@muster/metrics'

/** What the nation counts in a whole fiscal year, from FY2014 to FY2017 (a share or a stock: its usual value in that year). */
export type NationalLevel = readonly [fy2014: number, fy2015: number, fy2016: number, fy2017: number]

/**
 * The level of a quarter, still for a whole year: on straight lines through the middles of the years, so that nothing
 * jumps on 1 October. Before and after the four years the first and the last line go on, but never below zero.
 */
export function levelIn(quarter: FiscalQuarter, level: NationalLevel): number {
  // 0 in the middle of FY2014, 1 in the middle of FY2015 …
  const at = fiscalYearOf(quarter) - 2014 + (quarterNumberOf(quarter) - 2.5) / 4
  const leg = Math.min(2, Math.max(0, Math.floor(at)))
  const from = level[leg] ?? 0
  const to = level[leg + 1] ?? from
  return Math.max(0, from + (to - from) * (at - leg))
}
