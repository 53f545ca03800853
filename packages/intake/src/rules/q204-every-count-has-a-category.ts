import { splitsIn } from '../coding/strata.ts'
import type { ReportRule } from './report-rule.ts'
import { splitNumbers } from './split-numbers.ts'
import { aboutStratum } from './subject-of.ts'

export const everyCountHasACategory: ReportRule = {
  code: 'Q204',
  tier: 'Q',
  severity: 'warning',
  sentence:
    'Where each count belongs to at least one category, the categories together are not less than the total.',
  fix: 'Find what is missing. A client who received a service stands under at least one service; “other” is one of them.',
  source: 'Definitions in Muster’s dictionary',
  judge: (report, say) => {
    for (const split of splitsIn(report.about.place.quarter)) {
      if (!split.breakdown.exhaustive || split.breakdown.exclusive) continue
      const numbers = splitNumbers(report, split)
      if (numbers === undefined || !numbers.isWhole || numbers.sum >= numbers.total) continue
      say({
        ...aboutStratum(report, split.total),
        message: `${split.metric.label} by ${split.breakdown.label} are only ${numbers.sum.toLocaleString('en-US')} together, but the total here is ${numbers.total.toLocaleString('en-US')}.`,
      })
    }
  },
}
