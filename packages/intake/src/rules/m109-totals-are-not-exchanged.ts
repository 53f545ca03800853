import { stratumLabel } from '@muster/metrics'
import { stratumOf } from '../coding/strata.ts'
import { inWords } from './numbers-in-words.ts'
import type { ReportRule } from './report-rule.ts'
import { sayVerdicts } from './say-verdicts.ts'

export const totalsAreNotExchanged: ReportRule = {
  code: 'M109',
  tier: 'M',
  severity: 'warning',
  sentence: 'Two totals do not stand in each other’s place.',
  fix: 'Compare both numbers with your records, and exchange them if they were mixed up. If they are right, say what changed.',
  source:
    'Median and median absolute deviation of earlier quarters: each total is far from its own, and near those of the other',
  judge: (report, say) =>
    sayVerdicts(
      report,
      'exchanged',
      ({ with: other }, name, total) =>
        `${name} (${inWords(report.numberOf(total) ?? 0)}) and “${stratumLabel(stratumOf(other))}” (${inWords(report.numberOf(other) ?? 0)}${report.whereIs(other, ', ')}) look like each other’s numbers in earlier quarters.`,
      say,
    ),
}
