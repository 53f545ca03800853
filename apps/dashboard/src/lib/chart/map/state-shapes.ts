import { states, type StateCode } from '@muster/metrics'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'us-atlas/states-albers-10m.json?url'

/** The outline of a state, and where words on it stand. */
export interface StateShape {
  code: StateCode
  /** SVG path. */
  path: string
  /** Middle of its largest piece. */
  x: number
  y: number
  /** Whether a word of two lines has room in that piece. */
  roomy: boolean
}

/** Where the middle of a state is not where there is most room for words. */
const nudges: Partial<Record<StateCode, readonly [number, number]>> = {
  FL: [13, 2],
  LA: [-9, 0],
  ID: [0, 14],
}

type Ring = readonly (readonly number[])[]

let fetched: Promise<StateShape[]> | undefined

/** The outlines of the states and the District of Columbia, fetched once. The atlas has no territories. */
export function stateShapes(): Promise<StateShape[]> {
  fetched ??= fetchShapes().catch((error: unknown) => {
    // Who opens the next map tries again.
    fetched = undefined
    throw error
  })
  return fetched
}

async function fetchShapes(): Promise<StateShape[]> {
  const answer = await fetch(atlas)
  if (!answer.ok) throw new Error(`The outlines of the states did not come: ${answer.status}.`)
  const topology: Topology<{ states: GeometryCollection }> = await answer.json()
  return feature(topology, topology.objects.states).features.flatMap(({ id, geometry }) => {
    const state = states.find(({ fips }) => fips === id)
    if (state === undefined) return []
    const pieces: Ring[][] =
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : []
    return [shapeOf(state.code, pieces)]
  })
}

/** The shape of a state from the rings of its pieces; the first ring of each is its outer edge. */
export function shapeOf(code: StateCode, pieces: readonly (readonly Ring[])[]): StateShape {
  const middles = pieces.flatMap(([edge]) => (edge === undefined ? [] : [middleOf(edge)]))
  const largest = middles.reduce((best, one) => (one.area > best.area ? one : best), {
    area: 0,
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  })
  const [aside, down] = nudges[code] ?? [0, 0]
  return {
    code,
    path: pieces.flat().map(pathOf).join(''),
    x: round(largest.x + aside),
    y: round(largest.y + down),
    roomy: largest.area > 1500 && largest.width > 34 && largest.height > 30,
  }
}

// Tenths of a unit are less than a pixel anywhere.
const round = (value: number) => Math.round(value * 10) / 10

const pathOf = (ring: Ring): string =>
  `M${ring.map(([x = 0, y = 0]) => `${round(x)},${round(y)}`).join('L')}Z`

/** Area and center of gravity of a ring, and its extent (the shoelace formula). */
function middleOf(ring: Ring) {
  let [twice, sumX, sumY] = [0, 0, 0]
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
    const cross = x * nextY - nextX * y
    twice += cross
    sumX += (x + nextX) * cross
    sumY += (y + nextY) * cross
  })
  const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)]
  return {
    area: Math.abs(twice / 2),
    x: twice === 0 ? (xs[0] ?? 0) : sumX / (3 * twice),
    y: twice === 0 ? (ys[0] ?? 0) : sumY / (3 * twice),
    width: Math.max(...xs) - Math.min(...xs),
    height: Math.max(...ys) - Math.min(...ys),
  }
}
