import type { SeriesLook } from '../palette.ts'

const tile = 8

/**
 * A fill for a bar: its color, with white lines or dots where the look has a pattern. `light` turns it around
 * (thin lines of the color on white): that is how a partial period looks.
 */
export function fillOf(look: SeriesLook, light = false): CanvasPattern | string {
  if (look.pattern === 'solid' && !light) return look.color
  const canvas = document.createElement('canvas')
  canvas.width = tile
  canvas.height = tile
  const pen = canvas.getContext('2d')
  if (pen === null) return look.color

  pen.fillStyle = light ? '#ffffff' : look.color
  pen.fillRect(0, 0, tile, tile)
  pen.strokeStyle = light ? look.color : '#ffffff'
  pen.fillStyle = pen.strokeStyle
  pen.lineWidth = light ? 2 : 1.25
  drawPattern(pen, light && look.pattern === 'solid' ? 'rising' : look.pattern)
  return pen.createPattern(canvas, 'repeat') ?? look.color
}

function drawPattern(pen: CanvasRenderingContext2D, pattern: SeriesLook['pattern']) {
  if (pattern === 'dots') {
    for (const [x, y] of [
      [2, 2],
      [6, 6],
    ] as const) {
      pen.beginPath()
      pen.arc(x, y, 1.2, 0, 2 * Math.PI)
      pen.fill()
    }
    return
  }
  pen.beginPath()
  if (pattern === 'level') {
    pen.moveTo(0, tile / 2)
    pen.lineTo(tile, tile / 2)
  } else {
    // Three strokes, so that the lines meet at the corners of neighboring tiles.
    const slant = pattern === 'falling' ? -1 : 1
    for (const shift of [-tile, 0, tile]) {
      pen.moveTo(shift + (slant === 1 ? 0 : tile), tile)
      pen.lineTo(shift + (slant === 1 ? tile : 0), 0)
    }
  }
  pen.stroke()
}
