import { splitsIn } from '../coding/strata.ts'
import type { ReportRule } from './report-rule.ts'
import { splitNumbers } from './split-numbers.ts'

export const categoriesGivenFitIntoTotal: ReportRule = {
  code: 'V403',
  tier: 'V',
  severity: 'error',
  sentence: 'Where some categories have no number, the others together are not more than the total.',
  fix: 'Correct the categories, or the total.',
  source: 'Follows from the definitions: no count belongs to two of these categories',
  judge: (report, say) => {
    for (const split of splitsIn(report.about.place.quarter)) {
      if (!split.breakdown.exclusive) continue
      const numbers = splitNumbers(report, split)
      if (numbers === undefined || numbers.isWhole || numbers.sum <= numbers.total) continue
      say({
        ...report.placeOf(split.total),
        value: String(numbers.total),
        message: `${split.metric.label} by ${split.breakdown.label} are already ${numbers.sum.toLocaleString('en-US')} without the categories that have no number, but the total here is ${numbers.total.toLocaleString('en-US')}.`,
      })
    }
  },
}
