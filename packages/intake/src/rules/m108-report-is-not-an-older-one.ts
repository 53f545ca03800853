import { quarterLabel } from '@muster/metrics'
import { isNearlyTheSame } from '../comparing/nearly-the-same.ts'
import { pastReports } from '../comparing/past-reports.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutReport } from './subject-of.ts'

export const reportIsNotAnOlderOne: ReportRule = {
  code: 'M108',
  tier: 'M',
  severity: 'warning',
  sentence: 'A report does not have the numbers of an earlier quarter.',
  fix: 'Perhaps an old file was sent again with a new quarter written into it. Fill in the numbers of this quarter.',
  source: 'Muster’s own choice: of the lines above 0, hardly any two quarters share 95 in 100',
  judge: (report, say) => {
    // The last quarter is rule M107’s business.
    const [last, ...older] = pastReports(report)
    if (last === undefined || isNearlyTheSame(report, last)) return
    const same = older.find((past) => isNearlyTheSame(report, past))
    if (same === undefined) return
    say({
      ...aboutReport(report),
      message: `Nearly all numbers of this report are those of ${quarterLabel(same.quarter)}.`,
    })
  },
}
