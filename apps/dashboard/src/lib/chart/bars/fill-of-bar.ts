import type { OrderedItem } from '../items-in-order.ts'

/** The SVG fill of a bar, with the patterns that BarPatterns wrote under this prefix. */
export function fillOfBar({ value, partial, apart }: OrderedItem, prefix: string): string {
  if (value === 'withheld') return `url(#${prefix}-withheld)`
  if (partial) return `url(#${prefix}-partial)`
  return apart ? `url(#${prefix}-apart)` : '#07648d'
}
