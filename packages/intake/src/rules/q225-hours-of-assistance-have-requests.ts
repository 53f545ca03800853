import { totalOf } from '@muster/metrics'
import { stratumId } from '../coding/strata.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutStratum } from './subject-of.ts'

const hours = stratumId(totalOf('ta_hours'))
const received = stratumId(totalOf('ta_requests_received'))
const completed = stratumId(totalOf('ta_requests_completed'))

export const hoursOfAssistanceHaveRequests: ReportRule = {
  code: 'Q225',
  tier: 'Q',
  severity: 'warning',
  sentence:
    'Where hours of technical assistance were given, or requests completed, both have a number above 0.',
  fix: 'Fill in what is missing: hours for the requests that were completed, or requests for the hours that were given.',
  source:
    'Follows from the definitions: hours are given because somebody asks, and finishing a request takes time',
  judge: (report, say) => {
    const given = report.numberOf(hours)
    const done = report.numberOf(completed)
    const asked = report.numberOf(received)
    if (given === undefined || done === undefined || asked === undefined) return
    if (given > 0 && done === 0 && asked === 0)
      say({
        ...aboutStratum(report, hours),
        message: `${given.toLocaleString('en-US')} hours of technical assistance were given, but 0 requests were received and 0 completed.`,
      })
    // A few requests may each have taken less than half an hour.
    if (given === 0 && done >= 5)
      say({
        ...aboutStratum(report, hours),
        message: `${done.toLocaleString('en-US')} requests for technical assistance were completed, but in 0 hours.`,
      })
  },
}
