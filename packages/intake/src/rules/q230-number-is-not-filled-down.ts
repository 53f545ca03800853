import { shapeOf } from '../comparing/report-shape.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutStratum } from './subject-of.ts'

/** One number in so many lines that follow each other is hardly chance, unless it is small. */
const longest = 5
const smallest = 5

export const numberIsNotFilledDown: ReportRule = {
  code: 'Q230',
  tier: 'Q',
  severity: 'warning',
  sentence: 'One number does not stand in many lines that follow each other.',
  fix: 'Perhaps a spreadsheet filled the column down, or rows were pasted twice. Fill in the true numbers.',
  source: 'Muster’s own choice: six lines in a row do not have the same number above 4 by chance',
  judge: (report, say) => {
    const { run, different } = shapeOf(report)
    // Where there is no other number at all, rule Q229 speaks.
    if (run.length <= longest || run.number < smallest || different === 1) return
    say({
      ...aboutStratum(report, report.stratumOfLine(run.line)),
      message: `${run.number.toLocaleString('en-US')} stands in ${run.length} lines that follow each other, beginning here.`,
    })
  },
}
