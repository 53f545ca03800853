import { splitsIn } from '../coding/strata.ts'
import { unknownParts } from '../comparing/unknown-parts.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutStratum, subjectOf } from './subject-of.ts'

/** Below this, a few people make more than half. */
const fewestCounted = 20

export const mostPeopleCanBePlaced: ReportRule = {
  code: 'Q234',
  tier: 'Q',
  severity: 'info',
  sentence: 'At least half of what is counted falls into a category that says something.',
  fix: 'Look whether your records can place more of them. If they cannot yet, there is nothing to do here.',
  source: 'Muster’s own choice: a breakdown of which most is not known cannot be used',
  judge: (report, say) => {
    // A metric with several breakdowns has them next to each other.
    let told = -1
    for (const split of splitsIn(report.about.place.quarter)) {
      const { metric, breakdown, total } = split
      const all = report.numberOf(total)
      if (all === undefined || all < fewestCounted || !breakdown.exclusive || total === told) continue
      let unknown = 0
      for (const part of unknownParts(split)) unknown += report.numberOf(part) ?? 0
      if (unknown * 2 <= all || unknown > all) continue
      told = total
      say({
        ...aboutStratum(report, total),
        subject: `${subjectOf(report, total)}.${breakdown.code}`,
        message: `Of ${all.toLocaleString('en-US')} in “${metric.label}”, ${unknown.toLocaleString('en-US')} have no known ${breakdown.label}.`,
      })
    }
  },
}
