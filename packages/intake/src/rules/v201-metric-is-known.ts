import { findMetric, metrics } from '@muster/metrics'
import { offerCode } from '../coding/offer-code.ts'
import type { LineRule } from './line-rule.ts'

export const metricIsKnown: LineRule = {
  code: 'V201',
  tier: 'V',
  severity: 'error',
  sentence: 'The metric is in the dictionary.',
  fix: 'Copy the metric’s code from the template.',
  source: 'Muster’s dictionary of metrics',
  judge: ({ metric }) => {
    if (findMetric(metric) !== undefined) return undefined
    if (metric === '') return { column: 'metric', message: 'This row names no metric.' }
    return {
      column: 'metric',
      message: 'There is no metric with this code.',
      fix: () => offerCode(metric, metrics),
    }
  },
}
