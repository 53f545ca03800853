import { splitsIn } from '../coding/strata.ts'
import { pastReports, type PastReport } from '../comparing/past-reports.ts'
import { unknownParts } from '../comparing/unknown-parts.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutStratum, subjectOf } from './subject-of.ts'

const fewestQuarters = 3
const fewestCounted = 20
/** Shares of what is counted: at most so much before, more than so much now. */
const before = 0.2
const now = 0.6

export const knownCategoriesStayKnown: ReportRule = {
  code: 'M116',
  tier: 'M',
  severity: 'warning',
  sentence: 'A breakdown of which most was known in earlier quarters is not suddenly unknown.',
  fix: 'Place those whom your records can place. If they no longer can, say why.',
  source: 'Muster’s own choice: from a fifth to three fifths not known is a change in how records are kept',
  judge: (report, say) => {
    const past = pastReports(report)
    if (past.length < fewestQuarters) return
    // A metric with several breakdowns has them next to each other.
    let told = -1
    for (const split of splitsIn(report.about.place.quarter)) {
      const { metric, breakdown, total } = split
      const all = report.numberOf(total)
      if (all === undefined || all < fewestCounted || !breakdown.exclusive || total === told) continue
      const unknown = unknownParts(split)
      let count = 0
      for (const part of unknown) count += report.numberOf(part) ?? 0
      const share = count / all
      if (share <= now || share > 1 || unknownShare(past, total, unknown) > before) continue
      told = total
      say({
        ...aboutStratum(report, total),
        subject: `${subjectOf(report, total)}.${breakdown.code}`,
        message: `“${metric.label}” by ${breakdown.label} is mostly unknown, while nearly all of it was known in earlier quarters.`,
      })
    }
  },
}

/** Over all quarters together; everything, where nothing was counted. */
function unknownShare(past: readonly PastReport[], total: number, unknown: readonly number[]): number {
  let all = 0
  let some = 0
  for (const { numbers } of past) {
    const counted = numbers[total] ?? Number.NaN
    if (Number.isNaN(counted)) continue
    all += counted
    for (const part of unknown) some += numbers[part] || 0
  }
  return all < fewestCounted ? 1 : some / all
}
