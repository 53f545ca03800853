import { inWords } from './numbers-in-words.ts'
import type { ReportRule } from './report-rule.ts'
import { sayVerdicts } from './say-verdicts.ts'

export const totalIsNotTenTimesTheUsual: ReportRule = {
  code: 'M102',
  tier: 'M',
  severity: 'warning',
  sentence: 'A total is not about ten times, or a tenth, of what the award usually reports.',
  fix: 'Look whether a digit is missing or too many. If the number is right, say what changed.',
  source:
    'Beside fewer than three earlier quarters, a factor of eight and a number of 40 or more; beside more, the median and median absolute deviation',
  judge: (report, say) =>
    sayVerdicts(
      report,
      'tenfold',
      ({ usual }, name, total) => {
        const number = report.numberOf(total) ?? 0
        const digit = number > usual ? 'a digit too many' : 'a digit missing'
        return `${name} is ${inWords(number)}, while ${inWords(usual)} is usual: perhaps ${digit}.`
      },
      say,
    ),
}
