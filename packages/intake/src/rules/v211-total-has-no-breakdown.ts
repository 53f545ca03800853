import { findBreakdown } from '@muster/metrics'
import { isTotalWord } from '../coding/read-line.ts'
import type { LineRule } from './line-rule.ts'

export const totalHasNoBreakdown: LineRule = {
  code: 'V211',
  tier: 'V',
  severity: 'error',
  sentence: 'A total has neither breakdown nor category.',
  fix: 'If this is the total of the metric, leave breakdown and category blank. If it is a sum of categories, delete the row.',
  source: 'Muster’s file layout; categories of some breakdowns overlap, and their sum is not the total',
  judge: ({ breakdown, category }) => {
    const split = findBreakdown(breakdown)
    if (split !== undefined && isTotalWord(category))
      return {
        column: 'category',
        message: `This row says that it is a total, but also names the breakdown ${split.label}.`,
      }
    return category !== '' && isTotalWord(breakdown)
      ? { column: 'breakdown', message: 'This row says that it is a total, but also names a category.' }
      : undefined
  },
}
