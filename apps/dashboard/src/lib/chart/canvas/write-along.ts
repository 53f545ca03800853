const ink = '#565c65'

/** Writes a word at the top of a strip of the picture, on paper: level where the strip has room for it, else turned upright. */
export function writeAlong(
  ctx: CanvasRenderingContext2D,
  word: string,
  x: number,
  top: number,
  room: number,
): void {
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
