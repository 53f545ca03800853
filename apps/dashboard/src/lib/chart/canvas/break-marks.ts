import type { Plugin } from 'chart.js'
import { breakWords } from '../breaks-in.ts'
import type { ChartOverTime } from '../chart-specification.ts'
import { writeAlong } from './write-along.ts'

const ink = '#565c65'

/** Draws a broken upright line where series begin to be counted another way, with the word that the note below takes up. */
export function breakMarks(spec: ChartOverTime): Plugin {
  const marks = breakWords(spec)
  return {
    id: 'break-marks',
    afterDatasetsDraw({ ctx, chartArea: area, scales }) {
      for (const { at, word } of marks) {
        const [before, after] = [scales['x']?.getPixelForValue(at - 1), scales['x']?.getPixelForValue(at)]
        if (before === undefined || after === undefined) continue
        const x = Math.round((before + after) / 2) + 0.5
        ctx.save()
        ctx.strokeStyle = ink
        ctx.lineWidth = 1.5
        ctx.setLineDash([5, 4])
        ctx.beginPath()
        ctx.moveTo(x, area.top)
        ctx.lineTo(x, area.bottom)
        ctx.stroke()
        ctx.restore()
        writeAlong(ctx, word, x, area.top + 2, 0)
      }
    },
  }
}
