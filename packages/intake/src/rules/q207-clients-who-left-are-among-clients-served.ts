import { sayOnceWherePartIsMore, totals } from './part-and-whole.ts'
import type { ReportRule } from './report-rule.ts'

const pairs = [totals('clients_exited', 'clients_served')]

export const clientsWhoLeftAreAmongClientsServed: ReportRule = {
  code: 'Q207',
  tier: 'Q',
  severity: 'warning',
  sentence: 'Clients who left are not more than clients served.',
  fix: 'Correct one of the two. If cases were closed of clients who received nothing in the quarter, be ready to say so.',
  source: 'Follows from the definitions, except for clients who had left long before their case was closed',
  judge: (report, say) => sayOnceWherePartIsMore(report, pairs, say),
}
