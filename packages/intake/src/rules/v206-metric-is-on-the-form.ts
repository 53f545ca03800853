import { programKindLabel } from '@muster/metrics'
import { metricOfStratum } from '../coding/strata.ts'
import type { ReportRule } from './report-rule.ts'

export const metricIsOnTheForm: ReportRule = {
  code: 'V206',
  tier: 'V',
  severity: 'error',
  sentence: 'The metric is on the form of the award’s program.',
  fix: 'Delete the row, or correct the metric or the award number.',
  source: 'Muster’s forms, one for each kind of program',
  judge: (report, say) => {
    const { program, place } = report.about
    if (program === undefined) return
    for (const line of report.lines) {
      const metric = metricOfStratum[report.stratumOfLine(line)]
      if (metric === undefined || metric.program === program) continue
      say({
        ...report.placeOfLine(line, 'metric'),
        value: metric.code,
        cause: place.award,
        message: `This metric belongs to ${programKindLabel(metric.program)}; award ${place.award} reports on the form for ${programKindLabel(program)}.`,
      })
    }
  },
}
