import { verdictsOn } from '../comparing/verdicts.ts'
import type { ReportRule } from './report-rule.ts'
import { fewestSilent, silentIn } from './silent-totals.ts'
import { aboutReport } from './subject-of.ts'

export const reportKeepsItsNumbers: ReportRule = {
  code: 'M106',
  tier: 'M',
  severity: 'warning',
  sentence: 'A report does not answer several totals without a number that had one in every quarter.',
  fix: 'Fill in the numbers that your records have. If they do not have them this time, say why.',
  source: 'Muster’s own choice: four gaps at once are a change in how records are kept',
  judge: (report, say) => {
    const silent = silentIn(verdictsOn(report))
    if (silent < fewestSilent) return
    say({
      ...aboutReport(report),
      message: `${silent} totals are “not reported” or “not tracked”, while they had a number in every earlier quarter.`,
    })
  },
}
