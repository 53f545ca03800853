import { stratumLabel } from '@muster/metrics'
import { splitsIn, stratumOf } from '../coding/strata.ts'
import type { ReportRule } from './report-rule.ts'

export const categoryIsNotMoreThanTotal: ReportRule = {
  code: 'V402',
  tier: 'V',
  severity: 'error',
  sentence: 'A category is not more than its total, where a count may belong to several categories.',
  fix: 'Correct the category, or the total.',
  source: 'Follows from the definitions: a part is not more than the whole',
  judge: (report, say) => {
    for (const { breakdown, total, parts } of splitsIn(report.about.place.quarter)) {
      const whole = breakdown.exclusive ? undefined : report.numberOf(total)
      if (whole === undefined) continue
      for (const part of parts) {
        const number = report.numberOf(part)
        if (number === undefined || number <= whole) continue
        say({
          ...report.placeOf(part),
          value: String(number),
          message: `${stratumLabel(stratumOf(part))} is ${number.toLocaleString('en-US')}, more than the total of ${whole.toLocaleString('en-US')}${report.whereIs(total, ' in ')}.`,
        })
      }
    }
  },
}
