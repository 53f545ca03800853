import { shapeOf } from '../comparing/report-shape.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutReport } from './subject-of.ts'

/** Fewer numbers than this may well all be 0. */
const fewestNumbers = 20

export const notEveryNumberIsZero: ReportRule = {
  code: 'Q228',
  tier: 'Q',
  severity: 'warning',
  sentence: 'A report has a number other than 0.',
  fix: 'If the award really did nothing in the quarter, be ready to say so. If you have no numbers yet, write NR instead of 0.',
  source: 'Muster’s own choice: a form of zeros is more often one that was not filled in',
  judge: (report, say) => {
    const { numbers, aboveZero } = shapeOf(report)
    if (numbers < fewestNumbers || aboveZero > 0) return
    say({ ...aboutReport(report), message: `All ${numbers} numbers of this report are 0.` })
  },
}
