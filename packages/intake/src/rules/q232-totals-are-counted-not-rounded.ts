import { shapeOf } from '../comparing/report-shape.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutReport } from './subject-of.ts'

/** Totals from here on can be round or not. */
const smallest = 20
/** By chance, one count in ten ends in 0: eight of them in a hundred million reports. */
const fewestTotals = 8

export const totalsAreCountedNotRounded: ReportRule = {
  code: 'Q232',
  tier: 'Q',
  severity: 'info',
  sentence: 'Totals are counted, not rounded.',
  fix: 'Write what was counted. Where only an estimate is possible, say so in a note.',
  source: 'Muster’s own choice: counts end in 0 one time in ten; where all do, they are estimates',
  judge: (report, say) => {
    let large = 0
    let round = 0
    for (const total of shapeOf(report).totals) {
      const number = report.numberOf(total) ?? 0
      if (number < smallest) continue
      large += 1
      if (number % 10 === 0) round += 1
    }
    if (large < fewestTotals || round < large) return
    say({ ...aboutReport(report), message: `All ${large} totals of ${smallest} or more end in 0.` })
  },
}
