import { breakdowns, findBreakdown } from '@muster/metrics'
import { offerCode } from '../coding/offer-code.ts'
import type { LineRule } from './line-rule.ts'

export const breakdownIsKnown: LineRule = {
  code: 'V202',
  tier: 'V',
  severity: 'error',
  sentence: 'The breakdown is in the dictionary.',
  fix: 'Copy the breakdown’s code from the template. Leave it blank for a total.',
  source: 'Muster’s dictionary of breakdowns',
  judge: ({ breakdown }) => {
    if (breakdown === '' || findBreakdown(breakdown) !== undefined) return undefined
    return {
      column: 'breakdown',
      message: 'There is no breakdown with this code.',
      fix: () => offerCode(breakdown, breakdowns),
    }
  },
}
