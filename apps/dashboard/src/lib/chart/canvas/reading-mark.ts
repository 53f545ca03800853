import { BarElement, type Chart, type Plugin } from 'chart.js'
import type { ReadingPoint } from '../reading/reading-point.ts'

const ink = '#1b1b1b'
const paper = '#ffffff'

/** Marks the point that is read: its bar framed, its dot ringed, or its period framed where it has no figure. */
export function readingMark(read: () => ReadingPoint | undefined): Plugin {
  return {
    id: 'reading-mark',
    afterDraw(chart) {
      const point = read()
      if (point !== undefined) drawMark(chart, point)
    },
  }
}

function drawMark(chart: Chart, { column, row }: ReadingPoint) {
  const { ctx, chartArea: area } = chart
  const element = chart.getDatasetMeta(row).data[column]
  ctx.save()
  ctx.beginPath()
  if (element === undefined || !hasFigure(chart, { column, row })) {
    const width = (area.right - area.left) / (chart.data.labels?.length ?? 1)
    ctx.rect(area.left + width * column + 1, area.top, width - 2, area.bottom - area.top)
  } else if (element instanceof BarElement) {
    const { left, top, width, height } = boxOf(element)
    ctx.rect(left - 1, top - 1, width + 2, height + 2)
  } else {
    ctx.moveTo(element.x + 8, element.y)
    ctx.arc(element.x, element.y, 8, 0, 2 * Math.PI)
  }
  // Dark on light, so that it stands out from every color and from the paper.
  ctx.strokeStyle = paper
  ctx.lineWidth = 5
  ctx.stroke()
  ctx.strokeStyle = ink
  ctx.lineWidth = 2.5
  ctx.stroke()
  ctx.restore()
}

/** The point nearest to a place in the canvas, in pixels: of the period there, the figure that is closest. */
export function nearestPoint(chart: Chart, x: number, y: number): ReadingPoint | undefined {
  const { left, right } = chart.chartArea
  const columns = chart.data.labels?.length ?? 0
  if (columns === 0 || x < left || x > right) return undefined
  const column = Math.min(columns - 1, Math.floor(((x - left) / (right - left)) * columns))
  const distances = chart.data.datasets.map((_, row) => {
    const element = chart.getDatasetMeta(row).data[column]
    if (element === undefined || !hasFigure(chart, { column, row })) return Infinity
    if (!(element instanceof BarElement)) return Math.abs(element.y - y)
    const box = boxOf(element)
    return (
      Math.max(0, box.left - x, x - box.left - box.width) + Math.max(0, box.top - y, y - box.top - box.height)
    )
  })
  return { column, row: Math.max(0, distances.indexOf(Math.min(...distances))) }
}

const hasFigure = (chart: Chart, { column, row }: ReadingPoint) =>
  typeof chart.data.datasets[row]?.data[column] === 'number'

function boxOf(bar: BarElement) {
  const { base, width } = bar.getProps(['base', 'width'], true)
  return {
    left: bar.x - width / 2,
    top: Math.min(bar.y, base),
    width,
    height: Math.abs(base - bar.y),
  }
}
