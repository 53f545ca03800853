import { isPercent } from '#lib/words/count-in-words.ts'
import type { ChartOverTime } from './chart-specification.ts'

/** What stands behind each number of the value axis: a percent sign, or nothing. */
export const axisUnit = ({ kind, unit }: Pick<ChartOverTime, 'kind' | 'unit'>): string =>
  kind === 'shares over time' || isPercent(unit) ? '%' : ''
