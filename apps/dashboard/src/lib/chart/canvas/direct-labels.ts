import { BarElement, type Chart, type Plugin } from 'chart.js'
import type { ChartOverTime } from '../chart-specification.ts'
import { sampleKind } from '../key/sample-kind.ts'
import { lookOf, mostDirectLabels } from '../palette.ts'
import { fillOf } from './hatch.ts'
import { spreadLabels } from './spread-labels.ts'

const ink = '#1b1b1b'
const lineHeight = 15
const widest = 180
/** Length of the sample of a line, in pixels. */
const sample = 16

/** Whether names stand beside the lines and bars, at this width of the picture in pixels; else a legend names them. */
export function labelsDirectly({ series }: ChartOverTime, width: number): boolean {
  return series.length > 1 && series.length <= mostDirectLabels && width >= 560
}

/** Names each series beside its last value, on the right of the picture, after a sample of its line. */
export function directLabels(spec: ChartOverTime): Plugin {
  return {
    id: 'direct-labels',
    beforeLayout(chart) {
      const { layout } = chart.options
      if (layout === undefined) return
      const room = labelsDirectly(spec, chart.width) ? widthOfLabels(chart, spec) : 0
      layout.padding = { top: 12, right: room === 0 ? 12 : room + sample + 24 }
    },
    afterDatasetsDraw(chart) {
      if (labelsDirectly(spec, chart.width)) drawLabels(chart, spec)
    },
  }
}

function widthOfLabels({ ctx }: Chart, { series }: ChartOverTime): number {
  ctx.save()
  ctx.font = fontOf(ctx)
  const width = Math.max(
    ...series.flatMap(({ label }) => broken(ctx, label).map((line) => ctx.measureText(line).width)),
  )
  ctx.restore()
  return Math.ceil(width)
}

function drawLabels(chart: Chart, spec: ChartOverTime) {
  const { series, periods } = spec
  const { ctx, chartArea: area } = chart
  const ends = series.flatMap((one, index) => {
    const numbers = one.values.map((value) => typeof value === 'number')
    const complete = numbers.findLastIndex((is, at) => is && !periods[at]?.partial)
    const at = complete === -1 ? numbers.lastIndexOf(true) : complete
    const element = chart.getDatasetMeta(index).data[at]
    if (element === undefined) return []
    // A bar's name stands at the middle of its last segment, a line's at its last point.
    const { y } = element.getProps(['y'], true)
    const middle = element instanceof BarElement ? (y + element.getProps(['base'], true).base) / 2 : y
    return [{ index, label: one.label, y: middle }]
  })
  ctx.save()
  ctx.font = fontOf(ctx)
  ctx.textBaseline = 'middle'
  const lines = ends.map(({ label }) => broken(ctx, label))
  const tallest = Math.max(1, ...lines.map((each) => each.length))
  const centers = spreadLabels(
    ends.map(({ y }) => y),
    tallest * lineHeight + 2,
    area.top,
    area.bottom,
  )
  ends.forEach(({ index }, at) => {
    const middle = centers[at] ?? 0
    const text = lines[at] ?? []
    drawSample(ctx, spec, index, area.right + 8, middle - ((text.length - 1) / 2) * lineHeight)
    ctx.fillStyle = ink
    text.forEach((line, row) => {
      ctx.fillText(line, area.right + sample + 14, middle + (row - (text.length - 1) / 2) * lineHeight)
    })
  })
  ctx.restore()
}

// The name itself stays dark: not every line is dark enough to be read as text.
function drawSample(ctx: CanvasRenderingContext2D, spec: ChartOverTime, index: number, x: number, y: number) {
  const look = lookOf(index)
  const kind = sampleKind(spec, index)
  ctx.strokeStyle = look.color
  if (kind === 'bar') {
    ctx.fillStyle = fillOf(look)
    ctx.fillRect(x, y - 6, sample, 12)
    return
  }
  ctx.lineWidth = 3
  ctx.setLineDash(kind === 'line' ? [...look.dash] : [])
  ctx.beginPath()
  ctx.moveTo(x, y)
  ctx.lineTo(x + sample, y)
  ctx.stroke()
}

const fontOf = (ctx: CanvasRenderingContext2D) => `600 13px ${getComputedStyle(ctx.canvas).fontFamily}`

// A long name takes two lines, broken at the space nearest to its middle.
function broken(ctx: CanvasRenderingContext2D, label: string): string[] {
  if (ctx.measureText(label).width <= widest) return [label]
  const spaces = [...label.matchAll(/ /g)].map((match) => match.index)
  const middle = label.length / 2
  const at = spaces.reduce(
    (best, space) => (Math.abs(space - middle) < Math.abs(best - middle) ? space : best),
    -1,
  )
  return at === -1 ? [label] : [label.slice(0, at), label.slice(at + 1)]
}
