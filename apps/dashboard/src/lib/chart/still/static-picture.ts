import { bandsIn } from '../bands-in.ts'
import { breakWords } from '../breaks-in.ts'
import type { ChartOverTime } from '../chart-specification.ts'
import { drawnValues } from '../drawn-values.ts'
import { keptBars } from '../kept-bars.ts'
import { axisTicks } from './axis-ticks.ts'
import { stretches, type LinePoint } from './stretches.ts'

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** The shapes of a picture, in the units of its `viewBox`. */
export interface StaticPicture {
  plot: Box
  ticks: readonly { y: number; value: number }[]
  periods: readonly { x: number; tick: string; tickBelow: string | undefined }[]
  bands: readonly (Box & { word: string | undefined })[]
  /** Where series begin to be counted another way. */
  breaks: readonly { x: number; word: string }[]
  bars: readonly (Box & { index: number; series: number; partial: boolean; value: number })[]
  /** Where a bar would stand that is withheld, beside others that are not. */
  kept: readonly Box[]
  /** Points of each unbroken stretch of a line. */
  lines: readonly { series: number; points: readonly { x: number; y: number }[] }[]
  points: readonly LinePoint[]
  /** Targets, as marks across their bars. */
  marks: readonly { index: number; x: number; y: number; width: number; series: number }[]
}

/** How a picture is laid out: its size, the room left of the plot and below it, and what its axis must reach. */
export interface StaticLayout {
  width: number
  height: number
  left: number
  /** Room for names beside the last values. */
  right: number
  below: number
  /** Size of its words. */
  text: number
  /** The axis reaches at least this: pictures that are compared share it. */
  highest?: number
}

/** The picture that a narrow page has room for. */
export const narrow: StaticLayout = { width: 420, height: 240, left: 48, right: 8, below: 40, text: 11 }

/** One of several small pictures beside each other. */
export const small: StaticLayout = { width: 260, height: 154, left: 44, right: 6, below: 36, text: 11 }

/** A picture for a page of its own. */
export const wide: StaticLayout = { width: 744, height: 380, left: 60, right: 8, below: 44, text: 12 }

/**
 * The picture without a canvas: the same specification, laid out in numbers alone. Bars start at zero, what is null or
 * withheld draws no mark, and nothing depends on a value that the specification does not hold.
 */
export function staticPicture(spec: ChartOverTime, layout: StaticLayout = narrow): StaticPicture {
  const plot: Box = {
    x: layout.left,
    y: 12,
    width: layout.width - layout.left - layout.right,
    height: layout.height - 12 - layout.below,
  }
  const drawn = spec.series.map((_, series) => drawnValues(spec, series))
  const ticks =
    spec.kind === 'shares over time' ? [0, 25, 50, 75, 100] : axisTicks(highestOf(spec, layout.highest))
  const top = ticks.at(-1) ?? 1
  const step = plot.width / Math.max(1, spec.periods.length)
  const xOf = (index: number) => plot.x + step * (index + 0.5)
  const yOf = (value: number) => plot.y + plot.height * (1 - value / top)
  const lined = spec.kind === 'lines' || spec.kind === 'small multiples'
  const marked = spec.kind === 'actual and target'

  const points = drawn.flatMap((values, series) =>
    lined || (marked && series === 1)
      ? values.flatMap((value, index) => {
          const partial = spec.periods[index]?.partial ?? false
          return value === null ? [] : [{ index, series, x: xOf(index), y: yOf(value), partial }]
        })
      : [],
  )
  return {
    plot,
    ticks: ticks.map((value) => ({ value, y: yOf(value) })),
    periods: spec.periods.map(({ tick, tickBelow }, index) => ({ x: xOf(index), tick, tickBelow })),
    bands: bandsIn(spec).map(({ index, word }) => ({
      x: xOf(index) - step / 2,
      y: plot.y,
      width: step,
      height: plot.height,
      word,
    })),
    breaks: breakWords(spec).map(({ at, word }) => ({ x: plot.x + step * at, word })),
    bars: lined ? [] : barsOf(spec, marked ? drawn.slice(0, 1) : drawn, { xOf, yOf, step }),
    kept: keptBars(spec).map(({ index, series }) => {
      const { left, width } = slotOf(spec, { series, step, count: marked ? 1 : drawn.length })
      return { x: xOf(index) + left, y: plot.y, width, height: plot.height }
    }),
    lines: lined ? stretches(points, spec.series) : [],
    points: lined ? points : [],
    marks: marked
      ? points.map(({ index, x, y, series }) => ({ index, x: x - step * 0.4, y, width: step * 0.8, series }))
      : [],
  }
}

/** The highest value that a picture must reach. */
export const highestOf = ({ series }: ChartOverTime, atLeast = 0): number =>
  Math.max(atLeast, ...series.flatMap(({ values }) => values.filter((value) => typeof value === 'number')))

interface Scales {
  xOf: (index: number) => number
  yOf: (value: number) => number
  step: number
}

const isStacked = ({ kind }: ChartOverTime) => kind === 'shares over time'

/** Where the bar of a series begins, from the middle of its period, and how wide it is. */
function slotOf(
  spec: ChartOverTime,
  { series, step, count }: { series: number; step: number; count: number },
) {
  const room = Math.min(step * 0.7, 56)
  const width = isStacked(spec) ? room : room / count
  return { left: (isStacked(spec) ? 0 : series * width) - room / 2, width }
}

function barsOf(
  spec: ChartOverTime,
  drawn: readonly (readonly (number | null)[])[],
  { xOf, yOf, step }: Scales,
) {
  return spec.periods.flatMap((period, index) => {
    let base = 0
    return drawn.flatMap((values, series) => {
      const value = values[index] ?? null
      if (value === null) return []
      const { left, width } = slotOf(spec, { series, step, count: drawn.length })
      const y = yOf(base + value)
      const height = yOf(base) - y
      if (isStacked(spec)) base += value
      const partial = period.partial ?? false
      return [{ index, x: xOf(index) + left, y, width, height, series, partial, value }]
    })
  })
}
