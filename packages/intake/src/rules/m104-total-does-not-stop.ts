import { inWords, quartersInWords } from './numbers-in-words.ts'
import type { ReportRule } from './report-rule.ts'
import { sayVerdicts } from './say-verdicts.ts'

export const totalDoesNotStop: ReportRule = {
  code: 'M104',
  tier: 'M',
  severity: 'warning',
  sentence: 'A total that was above 0 in every quarter is not 0 at once.',
  fix: 'If there is no number yet, write NR. If the work has ended or paused, say so.',
  source:
    'Median and median absolute deviation of three to eight earlier quarters; where a few are usual, 0 is never told',
  judge: (report, say) =>
    sayVerdicts(
      report,
      'stopped',
      ({ usual, quarters }, name) =>
        `${name} is 0, while it was above 0 in each of the last ${quartersInWords(quarters)}, with ${inWords(usual)} as the usual number.`,
      say,
    ),
}
