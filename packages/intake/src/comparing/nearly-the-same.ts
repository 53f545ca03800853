import type { Report } from '../counts/report.ts'
import type { PastReport } from './past-reports.ts'

/** Fewer lines above 0 than this may be alike by chance. */
const fewestLines = 12
/** Corrections after copying change a few lines; a true quarter changes most of them. */
const share = 0.95

/**
 * Whether a report has the same numbers as an earlier one in nearly all lines that are above 0 in one of the two.
 * Small organizations repeat small numbers, so there must be several different ones.
 */
export function isNearlyTheSame(report: Report, { numbers }: PastReport): boolean {
  const { lines } = report
  // Most reports differ at once: then the rest need not be looked at.
  const mostUnlike = (1 - share) * lines.length
  let alike = 0
  let unlike = 0
  const different = new Set<number>()
  for (let at = 0; at < lines.length && unlike <= mostUnlike; at++) {
    const stratum = report.stratumOfLine(lines[at] ?? 0)
    const number = report.numberOf(stratum)
    const before = numbers[stratum] ?? Number.NaN
    if (number === undefined || Number.isNaN(before) || (number === 0 && before === 0)) continue
    if (number === before) {
      alike += 1
      different.add(number)
    } else unlike += 1
  }
  const compared = alike + unlike
  return compared >= fewestLines && alike >= share * compared && different.size >= 4
}
