import { stratumLabel } from '@muster/metrics'
import { lineNamed } from '../coding/read-line.ts'
import type { LineRule } from './line-rule.ts'

export const metricCellAgreesWithItsRow: LineRule = {
  code: 'V210',
  tier: 'V',
  severity: 'error',
  sentence: 'A metric cell that names a whole line does not contradict the breakdown and category beside it.',
  fix: 'Write only the code of the metric here, and breakdown and category in their own columns.',
  source: 'Muster’s file layout',
  judge: ({ metric, breakdown, category }) => {
    const named = lineNamed(metric)
    if (named === undefined || (breakdown === '' && category === '')) return undefined
    return {
      column: 'metric',
      message: `This cell names the line “${stratumLabel(named)}”, but breakdown and category say something else.`,
    }
  },
}
