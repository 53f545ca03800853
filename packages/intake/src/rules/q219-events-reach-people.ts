import { sayOnceWherePartIsMore, totals } from './part-and-whole.ts'
import type { ReportRule } from './report-rule.ts'

const pairs = [totals('outreach_events', 'people_reached')]

export const eventsReachPeople: ReportRule = {
  code: 'Q219',
  tier: 'Q',
  severity: 'warning',
  sentence: 'There are at least as many people reached as outreach events.',
  fix: 'Perhaps the two were exchanged: one counts events, the other people. Correct them, or be ready to explain.',
  source: 'Follows from the definitions: an event that reaches anybody reaches one person or more',
  judge: (report, say) => sayOnceWherePartIsMore(report, pairs, say),
}
