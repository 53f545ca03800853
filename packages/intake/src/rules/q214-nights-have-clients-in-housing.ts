import { totalOf } from '@muster/metrics'
import { stratumId } from '../coding/strata.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutStratum } from './subject-of.ts'

const nights = stratumId(totalOf('housing_nights'))
const housed = ['emergency_housing', 'transitional_housing', 'long_term_housing'].map((category) =>
  stratumId({ metric: 'clients_receiving_service', breakdown: 'service', category }),
)

/** What one client can spend in the longest quarter: one may well be counted under another service. */
const nightsOfOne = 92

export const nightsHaveClientsInHousing: ReportRule = {
  code: 'Q214',
  tier: 'Q',
  severity: 'warning',
  sentence: 'Where there are many nights of housing, some client received housing.',
  fix: 'Fill in the clients who received emergency, transitional or long-term housing, or correct the nights.',
  source:
    'Follows from the definitions: a night counts if a client spent it in housing that the award paid for or provided',
  judge: (report, say) => {
    const spent = report.numberOf(nights)
    if (spent === undefined || spent <= nightsOfOne) return
    if (!housed.every((service) => report.numberOf(service) === 0)) return
    say({
      ...aboutStratum(report, nights),
      message: `There are ${spent.toLocaleString('en-US')} nights of housing, but 0 clients in each of the three kinds of housing.`,
    })
  },
}
