import { shapeOf } from '../comparing/report-shape.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutReport } from './subject-of.ts'

/** Fewer lines without a number than this are no matter of the report as a whole. */
const fewest = 12

export const mostLinesHaveANumber: ReportRule = {
  code: 'Q231',
  tier: 'Q',
  severity: 'warning',
  sentence: 'Most lines of a report have a number, rather than NR or NT.',
  fix: 'Fill in the numbers that you have. If your records do not have them, be ready to say until when they will.',
  source:
    'Muster’s own choice: “not reported” and “not tracked” are answers, but a report of them says nothing',
  judge: (report, say) => {
    const { unknown, numbers } = shapeOf(report)
    if (unknown < fewest || unknown <= numbers) return
    say({
      ...aboutReport(report),
      message: `${unknown} lines are “not reported” or “not tracked”, and only ${numbers} have a number.`,
    })
  },
}
