import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
  type ChartDataset,
  type Plugin,
} from 'chart.js'
import { formatCount } from '#lib/words/count-in-words.ts'
import type { ChartOverTime, ChartSeries } from '../chart-specification.ts'
import { drawnValues } from '../drawn-values.ts'
import { axisUnit } from '../axis-unit.ts'
import { breakMarks } from './break-marks.ts'
import { directLabels } from './direct-labels.ts'
import { fillOf } from './hatch.ts'
import { lookOf } from '../palette.ts'
import type { ReadingPoint } from '../reading/reading-point.ts'
import { periodBands } from './period-bands.ts'
import { nearestPoint, readingMark } from './reading-mark.ts'
import { valueLabels } from './value-labels.ts'

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
)

const gridLine = '#e6e8eb'
const axisInk = '#565c65'
const paper = '#ffffff'

export interface DrawnPicture {
  /** Marks the point that is read, or none. */
  mark(point: ReadingPoint | undefined): void
  /** The point nearest to a place in the canvas, in CSS pixels. */
  nearest(x: number, y: number): ReadingPoint | undefined
  destroy(): void
}

/** Draws the picture into the canvas. The caller destroys what it returns before it draws again. */
export function draw(canvas: HTMLCanvasElement, spec: ChartOverTime): DrawnPicture {
  // Ticks take their font from the defaults, not from the options of their chart.
  Chart.defaults.font.family = getComputedStyle(canvas).fontFamily
  let read: ReadingPoint | undefined
  const chart = new Chart(
    canvas,
    configurationOf(
      spec,
      readingMark(() => read),
    ),
  )
  return {
    mark(point) {
      if (point === read) return
      read = point
      chart.draw()
    },
    nearest: (x, y) => nearestPoint(chart, x, y),
    destroy: () => chart.destroy(),
  }
}

function configurationOf(spec: ChartOverTime, mark: Plugin): ChartConfiguration<'bar' | 'line'> {
  const bars = spec.kind !== 'lines'
  const stacked = isStacked(spec)
  return {
    type: bars ? 'bar' : 'line',
    data: {
      labels: spec.periods.map(({ tick, tickBelow }) =>
        tickBelow === undefined ? [tick] : [tick, tickBelow],
      ),
      datasets: spec.series.map((series, index) => datasetOf(spec, series, index)),
    },
    plugins: [periodBands(spec), breakMarks(spec), directLabels(spec), valueLabels(spec), mark],
    options: {
      // Nothing moves: what a figure says does not depend on how it arrives.
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { top: 12, right: 12 } },
      color: axisInk,
      // What is read under the pointer is found, marked and said by our own hand.
      events: [],
      scales: {
        x: {
          // Every period has its full width, so that the last of a line is not cut in half.
          offset: true,
          stacked,
          grid: { display: false },
          border: { color: axisInk },
          ticks: { color: axisInk, maxRotation: 0, autoSkip: false, callback: tickOf(spec) },
        },
        y: {
          stacked,
          beginAtZero: true,
          ...(spec.kind === 'shares over time' ? { max: 100 } : { grace: '5%' }),
          grid: { color: gridLine, drawTicks: false },
          border: { display: false },
          ticks: {
            color: axisInk,
            maxTicksLimit: 6,
            padding: 8,
            callback: (value) => `${formatCount(Number(value))}${axisUnit(spec)}`,
          },
        },
      },
    },
  }
}

// On a narrow picture only the years are named: sixteen quarters would run into each other.
function tickOf({ periods }: ChartOverTime) {
  return function (this: { chart: Chart }, _: unknown, index: number): string | string[] {
    const { tick = '', tickBelow } = periods[index] ?? {}
    const narrow = this.chart.width / periods.length < 34
    if (tickBelow !== undefined) return narrow ? tickBelow : [tick, tickBelow]
    return narrow && periods.some((period) => period.tickBelow !== undefined) ? '' : tick
  }
}

const isStacked = ({ kind }: ChartOverTime) => kind === 'shares over time'

function datasetOf(spec: ChartOverTime, series: ChartSeries, index: number): ChartDataset<'bar' | 'line'> {
  const look = lookOf(index)
  const data = drawnValues(spec, index)
  const breaks = new Set(series.breaks?.map(({ at }) => at))
  const partialAt = (at: number) => spec.periods[at]?.partial ?? false

  if (spec.kind === 'actual and target' && index === 1) {
    return {
      type: 'line',
      label: series.label,
      data,
      showLine: false,
      pointStyle: 'line',
      pointRadius: 18,
      pointBorderWidth: 3,
      borderColor: look.color,
      order: -1,
    }
  }
  if (spec.kind !== 'lines') {
    return {
      type: 'bar',
      label: series.label,
      data,
      backgroundColor: series.values.map((_, at) => fillOf(look, partialAt(at))),
      borderColor: isStacked(spec) ? paper : look.color,
      borderWidth: isStacked(spec) ? 0.5 : { top: 1, left: 1, right: 1, bottom: 0 },
      maxBarThickness: 64,
      categoryPercentage: 0.72,
      barPercentage: 0.92,
    }
  }
  return {
    type: 'line',
    label: series.label,
    data,
    spanGaps: false,
    borderColor: look.color,
    backgroundColor: look.color,
    borderWidth: 2.25,
    borderDash: [...look.dash],
    tension: 0,
    pointRadius: data.map((_, at) => (partialAt(at) ? 4 : 2.5)),
    pointBackgroundColor: data.map((_, at) => (partialAt(at) ? paper : look.color)),
    pointBorderColor: look.color,
    pointBorderWidth: 1.5,
    // No line leads to a partial figure, nor away from it: it would read as a fall and a rise. Nor does one cross a break.
    segment: {
      borderColor: ({ p0DataIndex, p1DataIndex }) =>
        partialAt(p0DataIndex) || partialAt(p1DataIndex) || breaks.has(p1DataIndex)
          ? 'transparent'
          : undefined,
    },
  }
}
