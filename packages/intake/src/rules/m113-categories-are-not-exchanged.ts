import { stratumKey } from '@muster/metrics'
import { stratumOf } from '../coding/strata.ts'
import { exchangedPairs } from '../comparing/exchanged-pairs.ts'
import { pastReports } from '../comparing/past-reports.ts'
import { inWords } from './numbers-in-words.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutStratum, subjectOf } from './subject-of.ts'

export const categoriesAreNotExchanged: ReportRule = {
  code: 'M113',
  tier: 'M',
  severity: 'warning',
  sentence: 'Two categories of a breakdown do not stand in each other’s place.',
  fix: 'Compare both numbers with your records, and exchange them if they were mixed up. If they are right, say what changed.',
  source:
    'A likelihood ratio: exchanged, the numbers would fit the shares of earlier quarters ten thousand times better',
  judge: (report, say) => {
    const past = pastReports(report)
    if (past.length < 2) return
    for (const { split, one, other } of exchangedPairs(report, past)) {
      const label = (stratum: number) => {
        const { category } = stratumOf(stratum)
        return (
          split.breakdown.categories.find(({ code }) => code === category)?.label ??
          stratumKey(stratumOf(stratum))
        )
      }
      say({
        ...aboutStratum(report, one),
        subject: `${subjectOf(report, split.total)}.${split.breakdown.code}`,
        message: `“${split.metric.label}” by ${split.breakdown.label}: ${label(one)} (${inWords(report.numberOf(one) ?? 0)}) and ${label(other)} (${inWords(report.numberOf(other) ?? 0)}${report.whereIs(other, ', ')}) look like each other’s numbers in earlier quarters.`,
      })
    }
  },
}
