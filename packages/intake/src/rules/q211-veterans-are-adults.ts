import { totalOf } from '@muster/metrics'
import { stratumId } from '../coding/strata.ts'
import { sayWhereTogetherTooMany } from './exclusive-pair.ts'
import type { ReportRule } from './report-rule.ts'

const part = (breakdown: string, category: string) =>
  stratumId({ metric: 'new_clients', breakdown, category })
const pairs = [
  {
    one: part('special_classification', 'veteran'),
    others: [part('age_group', '0_12'), part('age_group', '13_17')],
    total: stratumId(totalOf('new_clients')),
  },
]

export const veteransAreAdults: ReportRule = {
  code: 'Q211',
  tier: 'Q',
  severity: 'warning',
  sentence: 'Minors and veterans together are not more than all new clients.',
  fix: 'A minor is not a veteran. Correct the age groups or the special classification.',
  source: 'Follows from the definitions: people under 18 have no service in the armed forces behind them',
  judge: (report, say) => sayWhereTogetherTooMany(report, pairs, say),
}
