import { sayOnceWherePartIsMore, totals } from './part-and-whole.ts'
import type { ReportRule } from './report-rule.ts'

const pairs = [totals('trainings_held', 'people_trained')]

export const trainingsHavePeople: ReportRule = {
  code: 'Q223',
  tier: 'Q',
  severity: 'warning',
  sentence: 'There are at least as many people trained as trainings held.',
  fix: 'Perhaps the two were exchanged: one counts trainings, the other people. Correct them, or be ready to explain.',
  source: 'Follows from the definitions: a training that anybody finishes has one person or more',
  judge: (report, say) => sayOnceWherePartIsMore(report, pairs, say),
}
