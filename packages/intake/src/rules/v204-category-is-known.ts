import { findBreakdown } from '@muster/metrics'
import { offerCode } from '../coding/offer-code.ts'
import type { LineRule } from './line-rule.ts'

export const categoryIsKnown: LineRule = {
  code: 'V204',
  tier: 'V',
  severity: 'error',
  sentence: 'The category is one of its breakdown.',
  fix: 'Copy the category’s code from the template.',
  source: 'Muster’s dictionary of breakdowns',
  judge: ({ breakdown, category }) => {
    const split = findBreakdown(breakdown)
    if (split === undefined || category === '') return undefined
    if (split.categories.some(({ code }) => code === category)) return undefined
    return {
      column: 'category',
      message: `The breakdown ${split.code} has no category with this code.`,
      fix: () => offerCode(category, split.categories),
    }
  },
}
