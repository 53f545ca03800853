import { inWords, quartersInWords } from './numbers-in-words.ts'
import type { ReportRule } from './report-rule.ts'
import { sayVerdicts } from './say-verdicts.ts'

export const totalIsNearEarlierQuarters: ReportRule = {
  code: 'M101',
  tier: 'M',
  severity: 'warning',
  sentence: 'A total is near what the award reported in earlier quarters.',
  fix: 'Compare the number with your records. If it is right, say what changed.',
  source:
    'Median and median absolute deviation of up to eight quarters; beyond 3.5 deviations, as in Iglewicz and Hoaglin 1993. Differences below 10 are never told',
  judge: (report, say) =>
    sayVerdicts(
      report,
      'changed',
      ({ usual, quarters }, name, total) => {
        const number = report.numberOf(total) ?? 0
        const much = number > usual ? 'far more' : 'far less'
        return `${name} is ${inWords(number)}, ${much} than the ${inWords(usual)} or so of the last ${quartersInWords(quarters)}.`
      },
      say,
    ),
}
