import { totalOf } from '@muster/metrics'
import { strata, stratumId } from '../coding/strata.ts'
import { sayWhereTogetherTooMany } from './exclusive-pair.ts'
import type { ReportRule } from './report-rule.ts'

const died = stratumId({ metric: 'clients_exited', breakdown: 'exit_reason', category: 'died' })
const total = stratumId(totalOf('clients_exited'))
const pairs = strata.flatMap(({ breakdown, category }, id) =>
  breakdown === 'exit_outcome' && category !== 'not_reported' && category !== 'not_tracked'
    ? [{ one: id, others: [died], total }]
    : [],
)

export const outcomesAreOfTheLiving: ReportRule = {
  code: 'Q212',
  tier: 'Q',
  severity: 'warning',
  sentence: 'Clients who died have no outcome at exit.',
  fix: 'Compare the reasons for leaving with the outcomes, and correct the one that is wrong.',
  source: 'Follows from the definitions: each of these outcomes is how a client lives after leaving',
  judge: (report, say) => sayWhereTogetherTooMany(report, pairs, say),
}
