import { shapeOf } from '../comparing/report-shape.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutReport } from './subject-of.ts'

/** So many totals are not the same by chance, unless the number is very small. */
const fewestTotals = 8
const smallest = 3

export const numbersAreNotAllTheSame: ReportRule = {
  code: 'Q229',
  tier: 'Q',
  severity: 'warning',
  sentence: 'The totals of a report are not all the same number.',
  fix: 'Fill in the true numbers. If a spreadsheet filled the column down, undo that.',
  source: 'Muster’s own choice: totals of different things agree by chance once or twice, not all of them',
  judge: (report, say) => {
    const { totals } = shapeOf(report)
    const [first] = totals
    const number = first === undefined ? undefined : report.numberOf(first)
    if (totals.length < fewestTotals || number === undefined || number < smallest) return
    if (!totals.every((total) => report.numberOf(total) === number)) return
    say({
      ...aboutReport(report),
      message: `All ${totals.length} totals above 0 are ${number.toLocaleString('en-US')}.`,
    })
  },
}
