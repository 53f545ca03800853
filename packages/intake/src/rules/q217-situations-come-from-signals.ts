import { sayOnceWherePartIsMore, totals } from './part-and-whole.ts'
import type { ReportRule } from './report-rule.ts'

const pairs = [totals('situations_identified', 'substantive_signals')]

export const situationsComeFromSignals: ReportRule = {
  code: 'Q217',
  tier: 'Q',
  severity: 'warning',
  sentence: 'Situations identified are not more than substantive signals.',
  fix: 'Perhaps the two were exchanged. One situation may have many signals; a signal that tells of several situations is rare.',
  source: 'Follows from the definitions: one situation may have many signals',
  judge: (report, say) => sayOnceWherePartIsMore(report, pairs, say),
}
