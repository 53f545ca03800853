import { partsAndWholes, sayOnceWherePartIsMore } from './part-and-whole.ts'
import type { ReportRule } from './report-rule.ts'

const pairs = partsAndWholes('clients_receiving_service', 'clients_served')

export const clientsWithAServiceAreAmongClientsServed: ReportRule = {
  code: 'Q202',
  tier: 'Q',
  severity: 'warning',
  sentence: 'Clients who received a service are not more than clients served.',
  fix: 'Each client counts once in the total, however many services. Correct one of the two, or be ready to explain.',
  source: 'VOCA measures: individuals who receive services are among those served',
  judge: (report, say) => sayOnceWherePartIsMore(report, pairs, say),
}
