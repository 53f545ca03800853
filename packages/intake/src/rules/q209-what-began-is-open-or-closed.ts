import { stratumLabel, totalOf, type MetricCode } from '@muster/metrics'
import { stratumId, stratumOf } from '../coding/strata.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutStratum } from './subject-of.ts'

const flow = (began: MetricCode, open: MetricCode, ended: MetricCode) => ({
  began: stratumId(totalOf(began)),
  open: stratumId(totalOf(open)),
  ended: stratumId(totalOf(ended)),
})

/** What begins in a quarter is open on its last day, or was closed before. */
const flows = [
  flow('new_clients', 'open_clients', 'clients_exited'),
  flow('investigations_opened', 'open_investigations', 'investigations_closed'),
]

export const whatBeganIsOpenOrClosed: ReportRule = {
  code: 'Q209',
  tier: 'Q',
  severity: 'warning',
  sentence: 'What began in the quarter is still open at its end, or was closed in it.',
  fix: 'Compare the three numbers: those that began, those open on the last day, and those closed. Correct the one that is wrong, or be ready to explain.',
  source: 'Follows from the definitions: a stock on the last day, beside what came and what went',
  judge: (report, say) => {
    for (const { began, open, ended } of flows) {
      const came = report.numberOf(began)
      const stays = report.numberOf(open)
      const went = report.numberOf(ended)
      if (came === undefined || stays === undefined || went === undefined || came <= stays + went) continue
      const name = (id: number) => `“${stratumLabel(stratumOf(id))}”`
      say({
        ...aboutStratum(report, began),
        message: `${name(began)} (${came.toLocaleString('en-US')}) is more than ${name(open)} (${stays.toLocaleString('en-US')}) and ${name(ended)} (${went.toLocaleString('en-US')}) together.`,
      })
    }
  },
}
