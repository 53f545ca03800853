import { addsUpToTotal } from '@muster/metrics'
import { splitsIn } from '../coding/strata.ts'
import type { ReportRule } from './report-rule.ts'
import { splitNumbers } from './split-numbers.ts'

export const breakdownAddsUpToTotal: ReportRule = {
  code: 'V401',
  tier: 'V',
  severity: 'error',
  sentence:
    'The categories of a breakdown add up to the total, where each count belongs to exactly one of them.',
  fix: 'Find the category that is wrong, or correct the total. Those whom you cannot place belong in “not reported” or “unknown”.',
  source: 'VOCA rule: each block of demographics adds up to the number of new clients',
  judge: (report, say) => {
    for (const split of splitsIn(report.about.place.quarter)) {
      if (!addsUpToTotal(split.breakdown)) continue
      const numbers = splitNumbers(report, split)
      if (numbers === undefined || !numbers.isWhole || numbers.sum === numbers.total) continue
      const { sum, total } = numbers
      const off = `${Math.abs(sum - total).toLocaleString('en-US')} too ${sum > total ? 'many' : 'few'}`
      say({
        ...report.placeOf(split.total),
        value: String(total),
        message: `${split.metric.label} by ${split.breakdown.label} add up to ${sum.toLocaleString('en-US')}, but the total here is ${total.toLocaleString('en-US')}: ${off}.`,
      })
    }
  },
}
