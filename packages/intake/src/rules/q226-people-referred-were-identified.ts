import { sayOnceWherePartIsMore, totals } from './part-and-whole.ts'
import type { ReportRule } from './report-rule.ts'

const pairs = [totals('victims_referred', 'victims_identified')]

export const peopleReferredWereIdentified: ReportRule = {
  code: 'Q226',
  tier: 'Q',
  severity: 'warning',
  sentence: 'People referred to services are not more than people identified.',
  fix: 'Correct one of the two. If people identified in an earlier quarter were referred in this one, be ready to say so.',
  source: 'Follows from the definitions, except for people identified in an earlier quarter',
  judge: (report, say) => sayOnceWherePartIsMore(report, pairs, say),
}
