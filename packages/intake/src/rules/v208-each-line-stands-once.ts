import { stratumLabel } from '@muster/metrics'
import { stratumOf } from '../coding/strata.ts'
import type { ReportRule } from './report-rule.ts'

export const eachLineStandsOnce: ReportRule = {
  code: 'V208',
  tier: 'V',
  severity: 'error',
  sentence: 'Each line stands once for an award, quarter and state.',
  fix: 'Keep the right one of the two rows and delete the other.',
  source: 'Muster’s file layout',
  judge: (report, say) => {
    const { award, quarter, state } = report.about.place
    for (const { line, before } of report.repeated)
      say({
        ...report.placeOfLine(line, 'metric'),
        value: stratumOf(report.stratumOfLine(line)).metric,
        cause: `${award} ${quarter} ${state}`,
        message: `${stratumLabel(stratumOf(report.stratumOfLine(line)))} already stands in row ${report.rowOfLine(before)}.`,
      })
  },
}
