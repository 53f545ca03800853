import type { Report } from '../counts/report.ts'
import { fewestForSpread, levelOf, strayFrom } from './level.ts'
import { pastNumbers, type PastReport } from './past-reports.ts'
import { totalsOf } from './totals-of.ts'

/** Fewer totals than this do not tell whose they are. */
const fewestTotals = 6

/** How far the totals of a report are from those of earlier ones, in the middle; undefined where too few can be compared. */
export function distanceFrom(report: Report, past: readonly PastReport[]): number | undefined {
  let compared = 0
  let sum = 0
  for (const total of totalsOf(report.about.program)) {
    const number = report.numberOf(total)
    const numbers = pastNumbers(past, total)
    const level = number === undefined || numbers.length < fewestForSpread ? undefined : levelOf(numbers)
    if (number === undefined || level === undefined) continue
    compared += 1
    // One total that is far off must not decide.
    sum += Math.min(4, Math.abs(strayFrom(number, level)))
  }
  return compared < fewestTotals ? undefined : sum / compared
}
