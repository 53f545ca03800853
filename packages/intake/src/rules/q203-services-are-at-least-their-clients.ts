import { partsAndWholes, sayOnceWherePartIsMore } from './part-and-whole.ts'
import type { ReportRule } from './report-rule.ts'

const pairs = partsAndWholes('clients_receiving_service', 'services_provided')

export const servicesAreAtLeastTheirClients: ReportRule = {
  code: 'Q203',
  tier: 'Q',
  severity: 'warning',
  sentence: 'A service was given at least as often as there are clients who received it.',
  fix: 'Perhaps the two were exchanged: one counts clients, the other times. Correct them, or be ready to explain.',
  source: 'VOCA measures: times are at least individuals',
  judge: (report, say) => sayOnceWherePartIsMore(report, pairs, say),
}
