import { compareQuarters, quarterLabel } from '@muster/metrics'
import type { PlaceRule } from './place-rule.ts'

export const awardRunsInTheQuarter: PlaceRule = {
  code: 'V107',
  tier: 'V',
  severity: 'error',
  column: 'fiscal_quarter',
  blursForm: true,
  sentence: 'The quarter lies in the award’s period of performance.',
  fix: 'Correct the quarter. Fiscal year 2017 began in October 2016: FY2017Q1 is October to December 2016.',
  source: '2 CFR 200.329; period of performance of the award, as Muster knows it',
  judge: ({ award, quarter }, facts) => {
    if (facts === undefined) return undefined
    const { firstQuarter, lastQuarter } = facts
    if (compareQuarters(firstQuarter, quarter) <= 0 && compareQuarters(quarter, lastQuarter) <= 0)
      return undefined
    return {
      message: `${quarterLabel(quarter)} is not a quarter of award ${award}. It runs from ${quarterLabel(firstQuarter)} to ${quarterLabel(lastQuarter)}.`,
    }
  },
}
