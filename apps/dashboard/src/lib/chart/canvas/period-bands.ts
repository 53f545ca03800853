import { m } from '#lib/paraglide/messages.js'
import { BarElement, type Chart, type Plugin } from 'chart.js'
import { bandsIn } from '../bands-in.ts'
import type { ChartOverTime } from '../chart-specification.ts'
import { keptBars } from '../kept-bars.ts'
import { writeAlong } from './write-along.ts'

const stripe = '#d5d9de'

/**
 * Hatches the width of a period that is partial, or in which every value is withheld, and writes the word into it:
 * neither may look like a low figure or like nothing.
 */
export function periodBands(spec: ChartOverTime): Plugin {
  const bands = bandsIn(spec)
  const kept = keptBars(spec)
  return {
    id: 'period-bands',
    beforeDatasetsDraw(chart) {
      for (const { index } of bands) hatchStrip(chart, stripOf(chart, spec, index))
      for (const bar of kept) hatchStrip(chart, slotOf(chart, bar))
    },
    // Over the bars, which reach to the top where shares are drawn.
    afterDatasetsDraw(chart) {
      for (const { index, word } of bands) {
        if (word !== undefined) writeInto(chart, word, stripOf(chart, spec, index))
      }
      for (const bar of kept) writeInto(chart, m.chart_withheld(), slotOf(chart, bar))
    },
  }
}

interface Strip {
  left: number
  right: number
}

/** The width of a period. */
function stripOf({ chartArea: area }: Chart, { periods }: ChartOverTime, index: number): Strip {
  const width = (area.right - area.left) / periods.length
  return { left: area.left + width * index, right: area.left + width * (index + 1) }
}

/** The width of one bar in its period. */
function slotOf(chart: Chart, { index, series }: { index: number; series: number }): Strip {
  const bar = chart.getDatasetMeta(series).data[index]
  if (!(bar instanceof BarElement)) return { left: 0, right: 0 }
  const { width } = bar.getProps(['width'], true)
  return { left: bar.x - width / 2, right: bar.x + width / 2 }
}

function hatchStrip({ ctx, chartArea: area }: Chart, { left, right }: Strip) {
  const height = area.bottom - area.top
  ctx.save()
  ctx.beginPath()
  ctx.rect(left, area.top, right - left, height)
  ctx.clip()
  ctx.strokeStyle = stripe
  ctx.lineWidth = 1
  ctx.beginPath()
  for (let x = left - height; x < right; x += 8) {
    ctx.moveTo(x, area.bottom)
    ctx.lineTo(x + height, area.top)
  }
  ctx.stroke()
  ctx.restore()
}

const writeInto = ({ ctx, chartArea: area }: Chart, word: string, { left, right }: Strip) =>
  writeAlong(ctx, word, (left + right) / 2, area.top + 6, right - left)
