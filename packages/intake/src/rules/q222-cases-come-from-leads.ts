import { sayOnceWherePartIsMore, totals } from './part-and-whole.ts'
import type { ReportRule } from './report-rule.ts'

const pairs = [totals('cases_opened_from_leads', 'leads_generated')]

export const casesComeFromLeads: ReportRule = {
  code: 'Q222',
  tier: 'Q',
  severity: 'warning',
  sentence: 'Cases opened from leads are not more than leads.',
  fix: 'Perhaps the two were exchanged. If many cases were opened from leads of an earlier quarter, be ready to say so.',
  source: 'Follows from the definitions, except for leads of an earlier quarter',
  judge: (report, say) => sayOnceWherePartIsMore(report, pairs, say),
}
