import { isTotal, totalOf } from '@muster/metrics'
import { strata, stratumId } from '../coding/strata.ts'
import { sayOnceWherePartIsMore } from './part-and-whole.ts'
import type { ReportRule } from './report-rule.ts'

const served = stratumId(totalOf('clients_served'))
const pairs = strata.flatMap((stratum, id) =>
  stratum.metric === 'clients_receiving_service' && !isTotal(stratum) ? [{ part: id, whole: served }] : [],
)

export const clientsOfAServiceAreAmongClientsServed: ReportRule = {
  code: 'Q210',
  tier: 'Q',
  severity: 'warning',
  sentence: 'Clients of one service are not more than clients served.',
  fix: 'Perhaps times were written where clients are asked for. Correct one of the two, or be ready to explain.',
  source: 'Follows from the definitions: whoever receives a service is served',
  judge: (report, say) => sayOnceWherePartIsMore(report, pairs, say),
}
