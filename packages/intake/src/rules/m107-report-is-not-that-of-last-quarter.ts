import { quarterLabel } from '@muster/metrics'
import { isNearlyTheSame } from '../comparing/nearly-the-same.ts'
import { pastReports } from '../comparing/past-reports.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutReport } from './subject-of.ts'

export const reportIsNotThatOfLastQuarter: ReportRule = {
  code: 'M107',
  tier: 'M',
  severity: 'warning',
  sentence: 'A report does not have the numbers of the one before.',
  fix: 'Perhaps this is last quarter’s file with a new quarter written into it. Fill in the numbers of this quarter.',
  source: 'Muster’s own choice: of the lines above 0, hardly any two quarters share 95 in 100',
  judge: (report, say) => {
    const [last] = pastReports(report)
    if (last === undefined || !isNearlyTheSame(report, last)) return
    say({
      ...aboutReport(report),
      message: `Nearly all numbers of this report are those of ${quarterLabel(last.quarter)}.`,
    })
  },
}
