import { states } from '@muster/metrics'
import type { ChartRegions } from '../chart-specification.ts'
import { itemsInOrder } from '../items-in-order.ts'
import { mapLooks, type MapLegendLine, type MapLook } from './map-looks.ts'
import { tilePlaces } from './tile-places.ts'

/** The size of a square, and of all of them together. */
export const tileSize = { width: 44, height: 38 }
export const tilesSize = { width: 11 * tileSize.width, height: 9 * tileSize.height }

/** A state as a square of its region. */
interface RegionTile {
  code: string
  x: number
  y: number
  look: MapLook
  /** Of its region; undefined for a state in none. */
  mark: string | undefined
  /** The place of its region in the order in which regions are read. */
  place: number | undefined
}

interface Border {
  x1: number
  y1: number
  x2: number
  y2: number
}

export interface RegionTiles {
  tiles: readonly RegionTile[]
  /** Lines between squares that touch, and belong to different regions. */
  borders: readonly Border[]
  legend: readonly MapLegendLine[]
}

/** Regions as squares of their states, each with the look of its region’s figure, and lines between regions. */
export function regionTiles(spec: ChartRegions): RegionTiles {
  const looks = mapLooks({
    unit: spec.unit,
    states: spec.items.flatMap(({ states, value }) => states.map((code) => ({ code, value }))),
  })
  const order = itemsInOrder(spec)
  const regionOf = new Map(spec.items.flatMap((item) => item.states.map((code) => [code, item] as const)))
  const at = new Map(states.map(({ code }) => [tilePlaces[code].join(), code]))
  const isOther = (code: string, other: string | undefined) =>
    other !== undefined && regionOf.get(other) !== regionOf.get(code)
  const borders: Border[] = []
  const tiles = states.map(({ code }) => {
    const [column, row] = tilePlaces[code]
    const { width, height } = tileSize
    const [x, y] = [column * width, row * height]
    if (isOther(code, at.get([column + 1, row].join())))
      borders.push({ x1: x + width, y1: y, x2: x + width, y2: y + height })
    if (isOther(code, at.get([column, row + 1].join())))
      borders.push({ x1: x, y1: y + height, x2: x + width, y2: y + height })
    const region = regionOf.get(code)
    const place = region && order.findIndex(({ label }) => label === region.label)
    return { code, x, y, look: looks.lookOf(region), mark: region?.mark, place }
  })
  return { tiles, borders, legend: looks.legend }
}
