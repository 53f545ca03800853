import { findBreakdown, findMetric } from '@muster/metrics'
import type { LineRule } from './line-rule.ts'

export const metricHasTheBreakdown: LineRule = {
  code: 'V203',
  tier: 'V',
  severity: 'error',
  sentence: 'The metric is split by this breakdown.',
  fix: 'Delete the row, or correct its metric or its breakdown.',
  source: 'Muster’s dictionary of metrics',
  judge: ({ metric, breakdown }) => {
    const known = findMetric(metric)
    const split = findBreakdown(breakdown)
    if (known === undefined || split === undefined || known.breakdowns.includes(split.code)) return undefined
    const asked =
      known.breakdowns.length === 0
        ? 'It is not split at all.'
        : `It is split by ${known.breakdowns.join(', ')}.`
    return { column: 'breakdown', message: `${known.label} is not split by ${split.label}. ${asked}` }
  },
}
