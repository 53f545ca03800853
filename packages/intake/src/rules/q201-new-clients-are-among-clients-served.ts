import { partsAndWholes, sayOnceWherePartIsMore } from './part-and-whole.ts'
import type { ReportRule } from './report-rule.ts'

const pairs = partsAndWholes('new_clients', 'clients_served')

export const newClientsAreAmongClientsServed: ReportRule = {
  code: 'Q201',
  tier: 'Q',
  severity: 'warning',
  sentence: 'New clients are not more than clients served.',
  fix: 'Clients served are all who received a service in the quarter, new ones among them. Correct one of the two, or be ready to explain.',
  source: 'VOCA measures: continuing clients are clients served without new clients',
  judge: (report, say) => sayOnceWherePartIsMore(report, pairs, say),
}
