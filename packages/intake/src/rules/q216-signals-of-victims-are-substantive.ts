import { sayOnceWherePartIsMore, totals } from './part-and-whole.ts'
import type { ReportRule } from './report-rule.ts'

const pairs = [totals('signals_from_victims', 'substantive_signals')]

export const signalsOfVictimsAreSubstantive: ReportRule = {
  code: 'Q216',
  tier: 'Q',
  severity: 'warning',
  sentence: 'Signals from victims and survivors are not more than substantive signals.',
  fix: 'A victim who speaks about trafficking is a substantive signal. Correct one of the two, or be ready to explain.',
  source: 'Follows from the definitions',
  judge: (report, say) => sayOnceWherePartIsMore(report, pairs, say),
}
