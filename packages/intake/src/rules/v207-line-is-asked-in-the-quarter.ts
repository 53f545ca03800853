import { quarterLabel, stratumLabel } from '@muster/metrics'
import { metricOfStratum, stratumOf } from '../coding/strata.ts'
import type { ReportRule } from './report-rule.ts'

export const lineIsAskedInTheQuarter: ReportRule = {
  code: 'V207',
  tier: 'V',
  severity: 'error',
  sentence: 'The line is asked for in that quarter.',
  fix: 'Delete the row. The template for the quarter has the lines that are asked for.',
  source: 'Muster’s forms, which change from one quarter to another',
  judge: (report, say) => {
    const { form, program, place } = report.about
    if (form === undefined) return
    for (const line of report.lines) {
      const stratum = report.stratumOfLine(line)
      // A metric of another program is another matter: rule V206.
      if (form.asks[stratum] === 1 || metricOfStratum[stratum]?.program !== program) continue
      if (form.isEmpty) {
        const { quarter } = place
        const message = `Nothing is asked for in ${quarterLabel(quarter)}: Muster’s forms begin later.`
        say({ row: report.rowOfLine(line), column: 'fiscal_quarter', value: quarter, message })
        continue
      }
      const { metric, category } = stratumOf(stratum)
      say({
        ...report.placeOfLine(line, category === '' ? 'metric' : 'category'),
        value: category === '' ? metric : category,
        message: `${stratumLabel(stratumOf(stratum))} is not asked for in ${quarterLabel(place.quarter)}.`,
      })
    }
  },
}
