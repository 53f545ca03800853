import { sayOnceWherePartIsMore, totals } from './part-and-whole.ts'
import type { ReportRule } from './report-rule.ts'

const pairs = [totals('agencies_using_tool', 'tool_users')]

export const agenciesHaveUsers: ReportRule = {
  code: 'Q220',
  tier: 'Q',
  severity: 'warning',
  sentence: 'There are at least as many users of the tool as agencies that use it.',
  fix: 'Perhaps the two were exchanged: an agency has at least one active account. Correct them, or be ready to explain.',
  source: 'Follows from the definitions: an agency counts if it has at least one active account',
  judge: (report, say) => sayOnceWherePartIsMore(report, pairs, say),
}
