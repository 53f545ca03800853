import { BarElement, type Chart, type Plugin } from 'chart.js'
import { formatCount } from '#lib/words/count-in-words.ts'
import type { ChartOverTime } from '../chart-specification.ts'

const ink = '#1b1b1b'

/** Writes each value over its bar, where one series has few enough bars for the numbers to fit. */
export function valueLabels(spec: ChartOverTime): Plugin {
  const wanted = spec.series.length === 1 && spec.kind === 'grouped bars' && spec.periods.length <= 8
  return {
    id: 'value-labels',
    afterDatasetsDraw(chart) {
      if (wanted) drawValues(chart, spec)
    },
  }
}

function drawValues(chart: Chart, { series, periods }: ChartOverTime) {
  const { ctx } = chart
  ctx.save()
  ctx.font = `600 13px ${getComputedStyle(ctx.canvas).fontFamily}`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'bottom'
  chart.getDatasetMeta(0).data.forEach((bar, index) => {
    const value = series[0]?.values[index]
    if (typeof value !== 'number' || !(bar instanceof BarElement)) return
    const { x, y } = bar.getProps(['x', 'y'], true)
    if (x === null || y === null) return
    const text = formatCount(value)
    if (periods[index]?.partial) {
      // The hatching behind must not run through the digits.
      const width = ctx.measureText(text).width
      ctx.fillStyle = '#ffffff'
      ctx.fillRect(x - width / 2 - 3, y - 20, width + 6, 18)
    }
    ctx.fillStyle = ink
    ctx.fillText(text, x, y - 4)
  })
  ctx.restore()
}
