import { breakdowns, findBreakdown } from '@muster/metrics'
import { closestCode } from '../coding/closest-code.ts'
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
    const meant = closestCode(breakdown, breakdowns)
    return {
      column: 'breakdown',
      message: 'There is no breakdown with this code.',
      fix: meant && `If you mean “${meant.label}”, write ${meant.code}.`,
    }
  },
}
