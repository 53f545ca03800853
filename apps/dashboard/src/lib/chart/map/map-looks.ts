import { states as allStates } from '@muster/metrics'
import { m } from '#lib/paraglide/messages.js'
import { formatCount, isPercent } from '#lib/words/count-in-words.ts'
import type { ChartMap, ChartState } from '../chart-specification.ts'
import { classesOf, type MapClass } from './classes-of.ts'

/** How a state is drawn. Shades stand for figures; hatching, dots and gray for three reasons to have none. */
export type MapLook =
  { kind: 'shade'; color: string; ink: string } | { kind: 'missing' | 'withheld' | 'blank' }

/** Light to dark, so that their order shows without color; `ink` can be read on them. */
export const shades = [
  { color: '#dcecf3', ink: '#1b1b1b' },
  { color: '#a9cfe0', ink: '#1b1b1b' },
  { color: '#6fadc9', ink: '#1b1b1b' },
  { color: '#07648d', ink: '#ffffff' },
  { color: '#062f42', ink: '#ffffff' },
] as const

/** Zero is a figure like others, and less than they are. */
const zero = { color: '#ffffff', ink: '#1b1b1b' }

export interface MapLegendLine {
  look: MapLook
  words: string
}

export interface MapLooks {
  /** The look of a state; of one from which nothing was expected if undefined. */
  lookOf: (state: Pick<ChartState, 'value'> | undefined) => MapLook
  /** What is on the map, and nothing else. */
  legend: readonly MapLegendLine[]
}

/** The looks of the states of a map, with classes made from its own figures, and the legend that explains them. */
export function mapLooks({ states, unit, blank }: Pick<ChartMap, 'states' | 'unit' | 'blank'>): MapLooks {
  const classes = classesOf(states.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])))
  const zeros = classes[0]?.high === 0 ? 1 : 0
  const shadeAt = (index: number): MapLook => {
    if (index < zeros) return { kind: 'shade', ...zero }
    // Fewer classes take shades that are far from each other.
    const last = classes.length - zeros - 1
    const at = last <= 0 ? 2 : Math.round(((index - zeros) / last) * (shades.length - 1))
    return { kind: 'shade', ...(shades[at] ?? shades[0]) }
  }
  const lookOf: MapLooks['lookOf'] = (state) => {
    if (state === undefined) return { kind: 'blank' }
    const { value } = state
    if (typeof value !== 'number') return { kind: value === null ? 'missing' : 'withheld' }
    return shadeAt(classes.findIndex(({ low, high }) => value >= low && value <= high))
  }
  const reasons: MapLegendLine[] = [
    ...(states.some(({ value }) => value === null)
      ? [{ look: lookOf({ value: null }), words: m.chart_not_reported() }]
      : []),
    ...(states.some(({ value }) => value === 'withheld')
      ? [{ look: lookOf({ value: 'withheld' }), words: m.chart_withheld() }]
      : []),
    ...(allStates.some(({ code }) => !states.some((state) => state.code === code))
      ? [{ look: lookOf(undefined), words: blank ?? m.chart_nobody_due() }]
      : []),
  ]
  return {
    lookOf,
    legend: [
      ...classes.map((one, index) => ({ look: shadeAt(index), words: rangeInWords(one, unit) })),
      ...reasons,
    ],
  }
}

function rangeInWords({ low, high }: MapClass, unit: string): string {
  const percent = isPercent(unit) ? '%' : ''
  const [from, to] = [formatCount(low), formatCount(high)]
  return from === to ? `${from}${percent}` : `${from}–${to}${percent}`
}
