import { stratumLabel } from '@muster/metrics'
import { metricOfStratum, stratumOf } from '../coding/strata.ts'
import { pastReports } from '../comparing/past-reports.ts'
import { totalsOf } from '../comparing/totals-of.ts'
import { inWords } from './numbers-in-words.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutStratum } from './subject-of.ts'

/** Earlier quarters with the same number. */
const quarters = 3
/** Small numbers repeat by chance. */
const smallest = 10

export const totalMoves: ReportRule = {
  code: 'M117',
  tier: 'M',
  severity: 'info',
  sentence: 'A total is not the same number in four quarters, unless it is a level on the last day.',
  fix: 'Look whether the number was counted anew, or carried over from the last report.',
  source: 'Muster’s own choice: what is counted anew each quarter changes; a stock may stay as it is',
  judge: (report, say) => {
    const recent = pastReports(report).slice(0, quarters)
    if (recent.length < quarters) return
    for (const total of totalsOf(report.about.program)) {
      const number = report.numberOf(total)
      if (number === undefined || number < smallest) continue
      if (metricOfStratum[total]?.countBasis === 'stock') continue
      if (!recent.every(({ numbers }) => numbers[total] === number)) continue
      say({
        ...aboutStratum(report, total),
        message: `“${stratumLabel(stratumOf(total))}” is ${inWords(number)}, as in each of the last ${quarters} quarters.`,
      })
    }
  },
}
