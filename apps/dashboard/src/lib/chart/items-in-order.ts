import { languageNow } from '../language/language.ts'
import { stateName } from '../language/state-name.ts'
import type { ChartItem, ChartOverTime, ChartSpecification, ChartValue } from './chart-specification.ts'

export interface OrderedItem extends ChartItem {
  /** Of a state: its postal code. */
  code?: string
  apart?: boolean
}

/**
 * The items of a picture as they are drawn, read and listed: largest first, then what is withheld, then what was not
 * reported; categories that stand apart come last. States stand by name, as one looks for them.
 */
export function itemsInOrder(spec: Exclude<ChartSpecification, ChartOverTime>): OrderedItem[] {
  if (spec.kind === 'map') {
    return spec.states
      .map((state) => ({ ...state, label: stateName(state.code) }))
      .sort((a, b) => a.label.localeCompare(b.label, languageNow()))
  }
  const items: OrderedItem[] = [...spec.items]
  return items.sort((a, b) => Number(a.apart ?? false) - Number(b.apart ?? false) || bySize(a.value, b.value))
}

const rankOf = (value: ChartValue) => (typeof value === 'number' ? 0 : value === 'withheld' ? 1 : 2)

const bySize = (a: ChartValue, b: ChartValue): number =>
  typeof a === 'number' && typeof b === 'number' ? b - a : rankOf(a) - rankOf(b)
