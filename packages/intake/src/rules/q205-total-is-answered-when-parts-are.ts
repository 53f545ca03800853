import { answerKinds } from '../coding/answer-kind.ts'
import { splitsIn } from '../coding/strata.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutStratum } from './subject-of.ts'

export const totalIsAnsweredWhenPartsAre: ReportRule = {
  code: 'Q205',
  tier: 'Q',
  severity: 'warning',
  sentence: 'A total is a number if its categories are.',
  fix: 'Write the total as a number. If you do not know it, be ready to explain how you know its parts.',
  source: 'Follows from the definitions',
  judge: (report, say) => {
    let told = -1
    for (const { metric, breakdown, total, parts } of splitsIn(report.about.place.quarter)) {
      const kind = report.kindOf(total)
      if (kind !== answerKinds.notReported && kind !== answerKinds.notTracked) continue
      if (!parts.some((part) => (report.numberOf(part) ?? 0) > 0)) continue
      // Once for a metric, however many breakdowns it has.
      if (total === told) continue
      told = total
      say({
        ...aboutStratum(report, total),
        value: kind === answerKinds.notReported ? 'NR' : 'NT',
        message: `${metric.label} has no number, but its categories by ${breakdown.label} have.`,
      })
    }
  },
}
