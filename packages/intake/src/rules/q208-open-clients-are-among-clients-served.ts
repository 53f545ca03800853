import { sayOnceWherePartIsMore, totals } from './part-and-whole.ts'
import type { ReportRule } from './report-rule.ts'

const pairs = [totals('open_clients', 'clients_served')]

export const openClientsAreAmongClientsServed: ReportRule = {
  code: 'Q208',
  tier: 'Q',
  severity: 'warning',
  sentence: 'Open clients at the end of the quarter are not more than clients served in it.',
  fix: 'Close the cases of clients who no longer come, or be ready to explain why so many open clients received nothing.',
  source:
    'Follows from the definitions: an open client is one who is served, unless nothing was needed for a whole quarter',
  judge: (report, say) => sayOnceWherePartIsMore(report, pairs, say),
}
