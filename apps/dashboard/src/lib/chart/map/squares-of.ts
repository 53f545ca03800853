import { m } from '#lib/paraglide/messages.js'
import type { ChartMap, ChartValue } from '../chart-specification.ts'
import { itemsInOrder } from '../items-in-order.ts'
import { mapLooks, type MapLook } from './map-looks.ts'

/** The territories, which the atlas does not have, and the District, which is too small to see. */
const notOnTheMap: readonly string[] = ['DC', 'AS', 'GU', 'MP', 'PR', 'VI']

interface MapSquare {
  code: string
  value: ChartValue | undefined
  look: MapLook
  /** Its place in the order in which states are read; undefined for one that has no figure to read. */
  place: number | undefined
}

/** What is drawn as squares beside a map, because the map cannot show it. */
export function squaresOf(spec: ChartMap): MapSquare[] {
  const order = itemsInOrder(spec)
  const { lookOf } = mapLooks(spec)
  return notOnTheMap.map((code) => {
    const at = order.findIndex((state) => state.code === code)
    return { code, value: order[at]?.value, look: lookOf(order[at]), place: at === -1 ? undefined : at }
  })
}

/** What stands before them. */
export const squaresWords = (): string => m.chart_squares()
