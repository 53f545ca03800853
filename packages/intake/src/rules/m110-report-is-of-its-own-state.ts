import { findState } from '@muster/metrics'
import { distanceFrom } from '../comparing/distance-from.ts'
import { pastIn, pastReports } from '../comparing/past-reports.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutReport } from './subject-of.ts'

/** Robust standard deviations, in the middle of all totals. */
const far = 2
const near = 1

export const reportIsOfItsOwnState: ReportRule = {
  code: 'M110',
  tier: 'M',
  severity: 'warning',
  sentence: 'The numbers of a state are not those that the award usually reports for another state.',
  fix: 'Perhaps the rows of two states were exchanged. Compare them with your records. If they are right, say what changed.',
  source:
    'Median and median absolute deviation of earlier quarters: the totals are far from those of their own state, and near those of another',
  judge: (report, say) => {
    const { facts, place } = report.about
    if (facts?.earlier === undefined || facts.states.length < 2) return
    const own = distanceFrom(report, pastReports(report))
    if (own === undefined || own < far) return
    for (const state of facts.states) {
      const other =
        state === place.state ? undefined : distanceFrom(report, pastIn(facts.earlier, state, place.quarter))
      if (other === undefined || other > near) continue
      const name = (code: string) => findState(code)?.name ?? code
      say({
        ...aboutReport(report),
        column: 'state',
        value: place.state,
        message: `The numbers for ${name(place.state)} are unlike those of earlier quarters, and like those of ${name(state)}.`,
      })
      return
    }
  },
}
