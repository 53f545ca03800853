import { totalOf } from '@muster/metrics'
import { stratumId } from '../coding/strata.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutStratum } from './subject-of.ts'

const nights = stratumId(totalOf('housing_nights'))
const clients = stratumId(totalOf('clients_served'))
/** The longest quarter, July to September. */
const daysInQuarter = 92

export const nightsFitTheClients: ReportRule = {
  code: 'Q206',
  tier: 'Q',
  severity: 'warning',
  sentence: 'There are not more nights of housing than all clients served could spend in the quarter.',
  fix: 'Check both numbers. Two clients in one night are two nights; a night of someone who is not a client does not count.',
  source: 'Follows from the definitions: a quarter has at most 92 nights',
  judge: (report, say) => {
    const spent = report.numberOf(nights)
    const served = report.numberOf(clients)
    if (spent === undefined || served === undefined || spent <= served * daysInQuarter) return
    say({
      ...aboutStratum(report, nights),
      message: `${spent.toLocaleString('en-US')} nights are more than ${served.toLocaleString('en-US')} clients can spend in ${daysInQuarter} days.`,
    })
  },
}
