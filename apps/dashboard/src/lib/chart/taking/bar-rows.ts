import { barLines, type BarLine } from '../bars/bar-lines.ts'
import type { ChartOfParts, ChartRanking, ChartRegions } from '../chart-specification.ts'
import { linesOfText, widthOfText } from './lines-of-text.ts'

interface BarRow extends BarLine {
  y: number
  height: number
  /** Its name, cut into lines. */
  label: readonly string[]
}

interface BarRows {
  rows: readonly BarRow[]
  height: number
  /** Right edge of the figures, and left edge and width of the bars. */
  figuresEnd: number
  barsFrom: number
  barsRoom: number
}

const size = 13
const lineHeight = 17

/** The rows of level bars in a drawing of this width: names left, figures beside them, and bars in what room is left. */
export function barRows(spec: ChartOfParts | ChartRanking | ChartRegions, room: number): BarRows {
  const lines = barLines(spec)
  const widest = (texts: readonly string[], bold: boolean) =>
    Math.max(0, ...texts.map((text) => widthOfText(text, size, bold)))
  const labelRoom = Math.min(
    room * 0.4,
    widest(
      lines.map(({ item }) => item.label),
      false,
    ),
  )
  const figuresEnd =
    labelRoom +
    16 +
    widest(
      lines.map(({ figure }) => figure),
      true,
    )
  let y = 0
  const rows = lines.map((line) => {
    const label = linesOfText(line.item.label, size, labelRoom + 1)
    const height = Math.max(1, label.length) * lineHeight + 9
    const row = { ...line, label, y, height }
    y += height
    return row
  })
  return { rows, height: y, figuresEnd, barsFrom: figuresEnd + 12, barsRoom: room - figuresEnd - 12 }
}
