import { splitsIn } from '../coding/strata.ts'
import { pastReports } from '../comparing/past-reports.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutStratum, subjectOf } from './subject-of.ts'

/** Answered so many times in a row, a breakdown is part of how the award keeps records. */
const fewestQuarters = 3

export const breakdownKeepsItsNumbers: ReportRule = {
  code: 'M115',
  tier: 'M',
  severity: 'warning',
  sentence: 'A breakdown that was answered in the last three quarters is answered again.',
  fix: 'Fill in the categories. If your records cannot tell them apart any more, say why.',
  source:
    'Muster’s own choice: a breakdown that ends is a change in how records are kept, or rows that were forgotten',
  judge: (report, say) => {
    const past = pastReports(report)
    if (past.length < fewestQuarters) return
    const recent = past.slice(0, fewestQuarters)
    // A metric with several breakdowns has them next to each other.
    let told = -1
    for (const { metric, breakdown, total, parts } of splitsIn(report.about.place.quarter)) {
      const all = report.numberOf(total)
      if (all === undefined || all === 0 || total === told) continue
      if (parts.some((part) => report.numberOf(part) !== undefined)) continue
      const wasAnswered = recent.every(({ numbers }) =>
        parts.some((part) => !Number.isNaN(numbers[part] ?? Number.NaN)),
      )
      if (!wasAnswered) continue
      told = total
      say({
        ...aboutStratum(report, total),
        subject: `${subjectOf(report, total)}.${breakdown.code}`,
        message: `“${metric.label}” has no number by ${breakdown.label}, while it had in each of the last ${fewestQuarters} quarters.`,
      })
    }
  },
}
