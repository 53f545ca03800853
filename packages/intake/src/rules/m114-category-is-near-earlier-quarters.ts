import { stratumLabel } from '@muster/metrics'
import { stratumOf } from '../coding/strata.ts'
import { farCategories } from '../comparing/far-categories.ts'
import { pastReports } from '../comparing/past-reports.ts'
import { verdictsOn } from '../comparing/verdicts.ts'
import { inWords } from './numbers-in-words.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutStratum, subjectOf } from './subject-of.ts'

export const categoryIsNearEarlierQuarters: ReportRule = {
  code: 'M114',
  tier: 'M',
  severity: 'warning',
  sentence:
    'A category is near what the award reported in it in earlier quarters, where categories do not add up.',
  fix: 'Compare the number with your records. If it is right, say what changed.',
  source:
    'Median and median absolute deviation of three to eight quarters, beyond five deviations and a factor of four; differences below 15 are never told',
  judge: (report, say) => {
    for (const { split, part, number, usual, more } of farCategories(report, pastReports(report))) {
      // Where the metric as a whole has changed, its categories follow.
      if (verdictsOn(report).has(split.total)) continue
      const others = more === 0 ? '' : ` So it is in ${more} more ${more === 1 ? 'category' : 'categories'}.`
      say({
        ...aboutStratum(report, part),
        subject: subjectOf(report, split.total),
        message: `“${stratumLabel(stratumOf(part))}” is ${inWords(number)}, while ${inWords(usual)} is usual.${others}`,
      })
    }
  },
}
