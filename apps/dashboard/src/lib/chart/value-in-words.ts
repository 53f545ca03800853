import { m } from '#lib/paraglide/messages.js'
import { formatCount, withUnit } from '#lib/words/count-in-words.ts'
import type { ChartValue } from './chart-specification.ts'

/** `1,204`, `withheld` or `no report`. */
export const bareValue = (value: ChartValue): string =>
  typeof value === 'number'
    ? formatCount(value)
    : value === 'withheld'
      ? m.chart_withheld()
      : m.chart_no_report()

/** `1,204 people`, `withheld` or `no report`. */
export const valueInWords = (value: ChartValue, unit: string): string =>
  typeof value === 'number' ? withUnit(value, unit) : bareValue(value)

/** `12.5%`. */
export const shareInWords = (share: number): string => `${formatCount(share)}%`
