import { axisTicks } from './axis-ticks.ts'
import { bandsIn } from './bands-in.ts'
import type { ChartSpecification, ChartValue } from './chart-specification.ts'

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** The shapes of a picture in the units of its `viewBox`, `pictureWidth` by `pictureHeight`. */
export interface StaticPicture {
  plot: Box
  ticks: readonly { y: number; value: number }[]
  periods: readonly { x: number; tick: string; tickBelow: string | undefined }[]
  bands: readonly (Box & { word: string | undefined })[]
  bars: readonly (Box & { series: number; partial: boolean; value: number })[]
  /** Points of each unbroken stretch of a line. */
  lines: readonly { series: number; points: readonly { x: number; y: number }[] }[]
  points: readonly { x: number; y: number; series: number; partial: boolean }[]
  /** Targets, as marks across their bars. */
  marks: readonly { x: number; y: number; width: number; series: number }[]
}

export const pictureWidth = 420
export const pictureHeight = 240
const plot: Box = { x: 48, y: 12, width: pictureWidth - 56, height: pictureHeight - 52 }

/**
 * The picture for readers without JavaScript: the same specification, laid out on the server. Bars start at zero, what
 * is null or withheld draws no mark, and nothing depends on a value that the specification does not hold.
 */
export function staticPicture(spec: ChartSpecification): StaticPicture {
  const ticks = axisTicks(highestOf(spec))
  const top = ticks.at(-1) ?? 1
  const step = plot.width / Math.max(1, spec.periods.length)
  const xOf = (index: number) => plot.x + step * (index + 0.5)
  const yOf = (value: number) => plot.y + plot.height * (1 - value / top)
  const partialAt = (index: number) => spec.periods[index]?.partial ?? false
  const drawnAsLine = (series: number) =>
    spec.kind === 'lines' || (spec.kind === 'actual and target' && series === 1)

  const points = spec.series.flatMap(({ values }, series) =>
    drawnAsLine(series)
      ? numbersOf(values).map(({ index, value }) => ({
          index,
          series,
          x: xOf(index),
          y: yOf(value),
          partial: partialAt(index),
        }))
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
    bars: barsOf(spec, xOf, yOf, step),
    lines: spec.kind === 'lines' ? stretches(points) : [],
    points: spec.kind === 'lines' ? points : [],
    marks:
      spec.kind === 'actual and target'
        ? points.map(({ x, y, series }) => ({ x: x - step * 0.4, y, width: step * 0.8, series }))
        : [],
  }
}

const numbersOf = (values: readonly ChartValue[]) =>
  values.flatMap((value, index) => (typeof value === 'number' ? [{ index, value }] : []))

function highestOf({ kind, periods, series }: ChartSpecification): number {
  const at = (index: number) =>
    series.flatMap(({ values }) => numbersOf([values[index] ?? null]).map(({ value }) => value))
  const sums = periods.map((_, index) => at(index).reduce((sum, value) => sum + value, 0))
  return Math.max(0, ...(kind === 'stacked bars' ? sums : periods.flatMap((_, index) => at(index))))
}

function barsOf(
  { kind, periods, series }: ChartSpecification,
  xOf: (index: number) => number,
  yOf: (value: number) => number,
  step: number,
) {
  if (kind === 'lines') return []
  const barred = kind === 'actual and target' ? series.slice(0, 1) : series
  const room = Math.min(step * 0.7, 56)
  const width = kind === 'stacked bars' ? room : room / barred.length
  return periods.flatMap((period, index) => {
    let base = 0
    return barred.flatMap(({ values }, at) => {
      const value = values[index]
      if (typeof value !== 'number') return []
      const y = yOf(base + value)
      const x = xOf(index) - room / 2 + (kind === 'stacked bars' ? 0 : at * width)
      const height = yOf(base) - y
      if (kind === 'stacked bars') base += value
      return [{ x, y, width, height, series: at, partial: period.partial ?? false, value }]
    })
  })
}

interface LinePoint {
  index: number
  series: number
  x: number
  y: number
  partial: boolean
}

// A line breaks where a value is missing, and before a partial one.
function stretches(points: readonly LinePoint[]) {
  const lines: { series: number; points: LinePoint[] }[] = []
  for (const point of points) {
    if (point.partial) continue
    const last = lines.at(-1)
    const before = last?.points.at(-1)
    if (last !== undefined && last.series === point.series && before?.index === point.index - 1)
      last.points.push(point)
    else lines.push({ series: point.series, points: [point] })
  }
  return lines
}
