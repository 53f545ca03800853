import { sayOnceWherePartIsMore, totals } from './part-and-whole.ts'
import type { ReportRule } from './report-rule.ts'

const pairs = [totals('situations_identified', 'potential_victims')]

export const situationsHaveVictims: ReportRule = {
  code: 'Q218',
  tier: 'Q',
  severity: 'warning',
  sentence: 'There are at least as many potential victims as situations.',
  fix: 'Perhaps the two were exchanged. If nothing is known of the victims of many situations, be ready to say so.',
  source: 'Follows from the definitions: one situation may have many victims',
  judge: (report, say) => sayOnceWherePartIsMore(report, pairs, say),
}
