import type { FiscalQuarter } from '@muster/metrics'
import { levelIn, type NationalLevel } from './national-level.ts'

/** How likely each category is: weights, or parts of the whole where one thing may fall into several. */
export type Mix = Readonly<Record<string, number | NationalLevel>>

/** The weight of each category in a quarter, in the order of `categories`. A category without a weight does not occur. */
export function weightsIn(quarter: FiscalQuarter, mix: Mix, categories: readonly string[]): number[] {
  return categories.map((category) => {
    const weight = mix[category] ?? 0
    return typeof weight === 'number' ? weight : levelIn(quarter, weight)
  })
}
