import { sayOnceWherePartIsMore, totals } from './part-and-whole.ts'
import type { ReportRule } from './report-rule.ts'

const pairs = [totals('new_partners', 'formal_partners')]

export const newPartnersArePartners: ReportRule = {
  code: 'Q227',
  tier: 'Q',
  severity: 'warning',
  sentence: 'New partners are not more than formal partners.',
  fix: 'An agreement signed in the quarter is in force at its end, unless it has ended. Correct one of the two, or be ready to explain.',
  source:
    'Follows from the definitions: formal partners are those with an agreement in force on the last day',
  judge: (report, say) => sayOnceWherePartIsMore(report, pairs, say),
}
