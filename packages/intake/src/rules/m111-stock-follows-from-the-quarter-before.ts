import { quarterLabel, stratumLabel, totalOf, type MetricCode } from '@muster/metrics'
import { stratumId, stratumOf } from '../coding/strata.ts'
import { lastReport } from '../comparing/past-reports.ts'
import { inWords } from './numbers-in-words.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutStratum } from './subject-of.ts'

const flow = (open: MetricCode, began: MetricCode, ended: MetricCode) => ({
  open: stratumId(totalOf(open)),
  began: stratumId(totalOf(began)),
  ended: stratumId(totalOf(ended)),
})

const flows = [
  flow('open_clients', 'new_clients', 'clients_exited'),
  flow('open_investigations', 'investigations_opened', 'investigations_closed'),
]

/** Clients come back and cases are opened again, which neither of the two counts. */
const leastOff = 10
const shareOff = 0.25

export const stockFollowsFromTheQuarterBefore: ReportRule = {
  code: 'M111',
  tier: 'M',
  severity: 'warning',
  sentence: 'What is open now is what was open a quarter ago, with what began and without what was closed.',
  fix: 'Compare the three numbers with your records. If many came back whose case had been closed, say so.',
  source:
    'Follows from the definitions of a stock, of what begins and of what ends; a difference of 10, and of a quarter of the stock, is left for cases that are opened again',
  judge: (report, say) => {
    const last = lastReport(report)
    if (last === undefined) return
    for (const { open, began, ended } of flows) {
      const before = last.numbers[open] ?? Number.NaN
      const now = report.numberOf(open)
      const came = report.numberOf(began)
      const went = report.numberOf(ended)
      if (Number.isNaN(before) || now === undefined || came === undefined || went === undefined) continue
      const due = Math.max(0, before + came - went)
      const off = Math.abs(now - due)
      if (off < leastOff || off < shareOff * Math.max(now, due)) continue
      say({
        ...aboutStratum(report, open),
        message: `“${stratumLabel(stratumOf(open))}” is ${inWords(now)}, but ${inWords(before)} at the end of ${quarterLabel(last.quarter)}, ${inWords(came)} more and ${inWords(went)} fewer would make ${inWords(due)}.`,
      })
    }
  },
}
