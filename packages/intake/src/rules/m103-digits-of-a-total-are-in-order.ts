import { inWords } from './numbers-in-words.ts'
import type { ReportRule } from './report-rule.ts'
import { sayVerdicts } from './say-verdicts.ts'

export const digitsOfATotalAreInOrder: ReportRule = {
  code: 'M103',
  tier: 'M',
  severity: 'warning',
  sentence: 'A total is not a usual number with two digits exchanged, or with one missing or written twice.',
  fix: 'Compare the number with your records, and correct it if it was mistyped. If it is right, say what changed.',
  source:
    'Median and median absolute deviation of earlier quarters: the number is far from them, and the same number without the slip is near',
  judge: (report, say) =>
    sayVerdicts(
      report,
      'mistyped',
      ({ usual, meant, sum }, name, total) => {
        const number = inWords(report.numberOf(total) ?? 0)
        const also = sum === undefined ? '' : `, and the categories by ${sum} add up to it`
        return `${name} is ${number}, while ${inWords(usual)} is usual. Was ${inWords(meant)} meant? That would be near${also}.`
      },
      say,
    ),
}
