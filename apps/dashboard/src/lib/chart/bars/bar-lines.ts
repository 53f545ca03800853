import { m } from '#lib/paraglide/messages.js'
import {
  mostRanked,
  type ChartOfParts,
  type ChartRanking,
  type ChartRegions,
} from '../chart-specification.ts'
import { itemsInOrder, type OrderedItem } from '../items-in-order.ts'
import { shareOf, wholeOf } from '../shares-of.ts'
import { bareValue, shareInWords } from '../value-in-words.ts'

export interface BarLine {
  item: OrderedItem
  /** In percent of the longest bar; 0 where there is no figure. */
  length: number
  /** `700 (69.2%)`, `268, partial`, `withheld`. */
  figure: string
}

/** The bars of a composition or a ranking, as many as are drawn: how long each is, and what stands beside it. */
export function barLines(spec: ChartOfParts | ChartRanking | ChartRegions): BarLine[] {
  const items = itemsInOrder(spec)
  const drawn = spec.kind === 'ranked bars' ? items.slice(0, mostRanked) : items
  const whole = spec.kind === 'composition' ? wholeOf(spec) : undefined
  const longest = Math.max(0, ...drawn.map(({ value }) => (typeof value === 'number' ? value : 0)))
  return drawn.map((item) => {
    const share = shareOf(item.value, whole)
    const figure =
      share === undefined ? bareValue(item.value) : `${bareValue(item.value)} (${shareInWords(share)})`
    return {
      item,
      length: typeof item.value === 'number' && longest > 0 ? (item.value / longest) * 100 : 0,
      figure: item.partial ? m.chart_partial_figure({ figure }) : figure,
    }
  })
}
