import type { Chart, Plugin } from 'chart.js'
import { bandsIn, type Band } from './bands-in.ts'
import type { ChartSpecification } from './chart-specification.ts'

const ink = '#565c65'
const stripe = '#d5d9de'

/**
 * Hatches the width of a period that is partial, or in which every value is withheld, and writes the word into it:
 * neither may look like a low figure or like nothing.
 */
export function periodBands(spec: ChartSpecification): Plugin {
  const bands = bandsIn(spec)
  return {
    id: 'period-bands',
    beforeDatasetsDraw(chart) {
      for (const band of bands) drawBand(chart, spec, band)
    },
  }
}

function drawBand(chart: Chart, spec: ChartSpecification, { index, word }: Band) {
  const { ctx, chartArea: area, scales } = chart
  const center = scales['x']?.getPixelForValue(index)
  if (center === undefined) return
  const width = (area.right - area.left) / spec.periods.length
  const left = Math.max(area.left, center - width / 2)
  const right = Math.min(area.right, center + width / 2)

  ctx.save()
  ctx.beginPath()
  ctx.rect(left, area.top, right - left, area.bottom - area.top)
  ctx.clip()
  ctx.strokeStyle = stripe
  ctx.lineWidth = 1
  ctx.beginPath()
  for (let x = left - (area.bottom - area.top); x < right; x += 8) {
    ctx.moveTo(x, area.bottom)
    ctx.lineTo(x + area.bottom - area.top, area.top)
  }
  ctx.stroke()
  ctx.restore()
  if (word !== undefined) writeAlong(ctx, word, (left + right) / 2, area.top + 6, right - left)
}

// Level where it fits, else turned upright.
function writeAlong(ctx: CanvasRenderingContext2D, word: string, x: number, top: number, room: number) {
  ctx.save()
  ctx.font = `600 11px ${getComputedStyle(ctx.canvas).fontFamily}`
  const width = ctx.measureText(word).width
  const level = width + 8 <= room
  ctx.translate(x, level ? top + 8 : top + width / 2 + 4)
  if (!level) ctx.rotate(-Math.PI / 2)
  ctx.fillStyle = '#ffffff'
  ctx.fillRect(-width / 2 - 3, -8, width + 6, 16)
  ctx.fillStyle = ink
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillText(word, 0, 0)
  ctx.restore()
}
