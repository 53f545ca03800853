import { totalOf } from '@muster/metrics'
import { stratumId } from '../coding/strata.ts'
import { partsAndWholes } from './part-and-whole.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutStratum } from './subject-of.ts'

const clients = stratumId(totalOf('clients_receiving_service'))
const times = stratumId(totalOf('services_provided'))
const pairs = partsAndWholes('clients_receiving_service', 'services_provided').filter(
  ({ part }) => part !== clients,
)
/** With fewer services, or fewer clients, each client may well have come once for each. */
const fewestServices = 6
const fewestClients = 30

export const timesAreNoCopyOfClients: ReportRule = {
  code: 'Q237',
  tier: 'Q',
  severity: 'warning',
  sentence: 'The times of services are not the same numbers as their clients throughout.',
  fix: 'The one counts clients, the other how often they received the service. Perhaps one column was copied.',
  source: 'Follows from the definitions: over a quarter, most clients receive a service more than once',
  judge: (report, say) => {
    let services = 0
    let sum = 0
    for (const { part, whole } of pairs) {
      const own = report.numberOf(part)
      if (own !== report.numberOf(whole)) return
      if (own === undefined || own === 0) continue
      services += 1
      sum += own
    }
    if (services < fewestServices || sum < fewestClients) return
    say({
      ...aboutStratum(report, times),
      message: `All ${services} services were given exactly as often as there are clients who received them.`,
    })
  },
}
