import { totalOf } from '@muster/metrics'
import { findStratumId, strata, stratumId } from '../coding/strata.ts'
import { sayWhereTogetherTooMany } from './exclusive-pair.ts'
import type { ReportRule } from './report-rule.ts'

const overlapping = ['special_classification', 'exit_outcome']
const unknown = ['not_reported', 'not_tracked']

const pairs = strata.flatMap(({ metric, breakdown, category }, id) =>
  overlapping.includes(breakdown) && !unknown.includes(category)
    ? [
        {
          one: id,
          others: unknown.flatMap((code) => findStratumId({ metric, breakdown, category: code }) ?? []),
          total: stratumId(totalOf(metric)),
        },
      ]
    : [],
)

export const notKnownIsInNoOtherCategory: ReportRule = {
  code: 'Q213',
  tier: 'Q',
  severity: 'warning',
  sentence: 'Whoever is “not reported” or “not tracked” is in no other category of that breakdown.',
  fix: 'Count a person under “not reported” or “not tracked” only if nothing else is known. Correct the categories.',
  source: 'Definitions in Muster’s dictionary: there is no answer for these people, or nobody asked',
  judge: (report, say) => sayWhereTogetherTooMany(report, pairs, say),
}
