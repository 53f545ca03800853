import type { Chart, Plugin } from 'chart.js'
import { bandsIn, type Band } from '../bands-in.ts'
import type { ChartOverTime } from '../chart-specification.ts'
import { writeAlong } from './write-along.ts'

const stripe = '#d5d9de'

/**
 * Hatches the width of a period that is partial, or in which every value is withheld, and writes the word into it:
 * neither may look like a low figure or like nothing.
 */
export function periodBands(spec: ChartOverTime): Plugin {
  const bands = bandsIn(spec)
  return {
    id: 'period-bands',
    beforeDatasetsDraw(chart) {
      for (const band of bands) drawBand(chart, spec, band)
    },
  }
}

function drawBand(chart: Chart, spec: ChartOverTime, { index, word }: Band) {
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
