/** Twice the size of the drawing, so that it stays sharp in print and on dense screens. */
const sharpness = 2

/** A drawing, with the letters that it needs, as a PNG. */
export async function pictureOf(drawing: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`
  await image.decode()

  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * sharpness
  canvas.height = image.naturalHeight * sharpness
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('This browser cannot draw the picture.')
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('This browser cannot make a PNG of the picture.'))
      else resolve(blob)
    }, 'image/png')
  })
}
