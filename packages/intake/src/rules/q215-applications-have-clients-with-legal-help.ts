import { totalOf } from '@muster/metrics'
import { stratumId } from '../coding/strata.ts'
import type { ReportRule } from './report-rule.ts'
import { aboutStratum } from './subject-of.ts'

const applications = stratumId(totalOf('immigration_applications'))
const helped = stratumId({
  metric: 'clients_receiving_service',
  breakdown: 'service',
  category: 'legal_immigration',
})

export const applicationsHaveClientsWithLegalHelp: ReportRule = {
  code: 'Q215',
  tier: 'Q',
  severity: 'info',
  sentence: 'Where applications for immigration relief were filed with help, some client received that help.',
  fix: 'Fill in the clients who received legal help with immigration, or correct the applications.',
  source:
    'Follows from the definitions: an application counts if it was filed or requested with help under the award',
  judge: (report, say) => {
    const filed = report.numberOf(applications)
    if (filed === undefined || filed < 3 || report.numberOf(helped) !== 0) return
    say({
      ...aboutStratum(report, applications),
      message: `${filed.toLocaleString('en-US')} applications for immigration relief were filed, but 0 clients received legal help with immigration.`,
    })
  },
}
