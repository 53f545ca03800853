import { fiscalYearOf, quarterLabel } from '@muster/metrics'
import { yearOfAward } from '../coding/read-award-number.ts'
import type { PlaceRule } from './place-rule.ts'

export const awardExistedInTheQuarter: PlaceRule = {
  code: 'V108',
  tier: 'V',
  severity: 'error',
  column: 'fiscal_quarter',
  blursForm: true,
  sentence: 'The quarter is not before the fiscal year in the award number.',
  fix: 'Correct the quarter, or the award number if that is wrong.',
  source: 'Award numbers of OJP, which name the fiscal year in which the award was made',
  judge: ({ award, quarter }, facts) => {
    const year = yearOfAward(award)
    // Where the period of performance is known, it says more than the number.
    if (facts !== undefined || year === undefined || fiscalYearOf(quarter) >= year) return undefined
    return {
      message: `${quarterLabel(quarter)} is before award ${award} was made: its number says fiscal year ${year}.`,
    }
  },
}
