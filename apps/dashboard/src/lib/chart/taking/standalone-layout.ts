import { m } from '#lib/paraglide/messages.js'
import { breakWords } from '../breaks-in.ts'
import type { ChartSpecification } from '../chart-specification.ts'
import { mapLooks } from '../map/map-looks.ts'
import { mapSize } from '../map/map-size.ts'
import { regionTiles } from '../map/region-tiles.ts'
import { small, wide, type Box } from '../still/static-picture.ts'
import { originInWords } from '../words/origin-in-words.ts'
import { barRows } from './bar-rows.ts'
import { linesOfText, widthOfText } from './lines-of-text.ts'

const ink = '#1b1b1b'
const muted = '#565c65'

/** How wide a figure is that stands alone, in pixels, and how far its contents stay from its edge. */
export const standaloneWidth = 800
const edge = 28
const room = standaloneWidth - 2 * edge

/** How many small pictures stand beside each other, and how high each is with its name. */
export const multiplesAcross = 3
export const multipleHeight = small.height + 24

/** Height of the row of squares below a map. */
export const squaresHeight = 52

/** Height of the squares of a map of regions. */
export const tilesHeight = 360

interface StandaloneLine {
  x: number
  y: number
  size: number
  bold: boolean
  color: string
  text: string
}

export interface StandaloneLayout {
  height: number
  lines: readonly StandaloneLine[]
  /** Names of the series or classes, each after a sample of it. */
  key: readonly { x: number; y: number; index: number; words: string }[]
  body: Box
}

/** Where everything stands in a figure that is taken away: message, name, key, picture, and what must be known with it. */
export function standaloneLayout(spec: ChartSpecification, notice: string | undefined): StandaloneLayout {
  const lines: StandaloneLine[] = []
  let y = edge
  const write = (text: string, size: number, { bold = false, color = ink } = {}) => {
    for (const line of linesOfText(text, size, room, bold)) {
      y += Math.round(size * 1.35)
      lines.push({ x: edge, y: y - Math.round(size * 0.3), size, bold, color, text: line })
    }
  }

  write(spec.title, 22, { bold: true })
  y += 2
  write(spec.subtitle, 14, { color: muted })
  y += 10
  const key = keyFrom(keyWords(spec), y)
  y = (key.at(-1)?.y ?? y - 22) + 30
  const body: Box = { x: edge, y, width: room, height: bodyHeight(spec) }
  y += body.height + 12
  for (const { at, word, reasons } of 'periods' in spec ? breakWords(spec) : []) {
    const before = 'periods' in spec ? spec.periods[at]?.short : ''
    write(m.chart_break_in_picture({ word, when: before ?? '', reasons: reasons.join('; ') }), 13)
  }
  y += 4
  write(originInWords(spec), 12, { color: muted })
  if (notice !== undefined) write(notice, 12, { bold: true })
  return { height: y + edge, lines, key, body }
}

function keyWords(spec: ChartSpecification): string[] {
  if (spec.kind === 'map') return mapLooks(spec).legend.map(({ words }) => words)
  if (spec.kind === 'region map') return regionTiles(spec).legend.map(({ words }) => words)
  if (!('series' in spec) || spec.series.length < 2 || spec.kind === 'small multiples') return []
  return spec.series.map(({ label }) => label)
}

function keyFrom(words: readonly string[], top: number) {
  let [x, y] = [edge, top]
  return words.map((each, index) => {
    const width = 36 + widthOfText(each, 13) + 20
    if (x > edge && x + width > edge + room) [x, y] = [edge, y + 22]
    const at = { x, y, index, words: each }
    x += width
    return at
  })
}

function bodyHeight(spec: ChartSpecification): number {
  if (spec.kind === 'map') return Math.round((room / mapSize.width) * mapSize.height) + squaresHeight
  if (spec.kind === 'small multiples') return Math.ceil(spec.series.length / multiplesAcross) * multipleHeight
  if ('periods' in spec) return wide.height
  const bars = barRows(spec, room).height
  return spec.kind === 'region map' ? tilesHeight + 16 + bars : bars
}
