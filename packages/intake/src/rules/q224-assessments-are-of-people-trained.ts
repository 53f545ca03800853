import { sayOnceWherePartIsMore, totals } from './part-and-whole.ts'
import type { ReportRule } from './report-rule.ts'

const pairs = [totals('assessments_completed', 'people_trained')]

export const assessmentsAreOfPeopleTrained: ReportRule = {
  code: 'Q224',
  tier: 'Q',
  severity: 'warning',
  sentence: 'Learning assessments completed are not more than people trained.',
  fix: 'Each assessment is a pair of tests of one person around one training. Correct one of the two, or be ready to explain.',
  source:
    'Follows from the definitions: tests are pairs around a training, and whoever finishes two trainings counts twice',
  judge: (report, say) => sayOnceWherePartIsMore(report, pairs, say),
}
