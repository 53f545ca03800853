import bold from '@uswds/uswds/fonts/public-sans/PublicSans-SemiBold.woff2?url'
import regular from '@uswds/uswds/fonts/public-sans/PublicSans-Regular.woff2?url'

/** Twice the size of the drawing, so that it stays sharp in print and on dense screens. */
const sharpness = 2

/** A drawing as a PNG. It is drawn with the letters of the page: a picture sees no fonts but those that it carries. */
export async function pictureOf(drawing: string): Promise<Blob> {
  const faces = await Promise.all([fontFace(regular, 400), fontFace(bold, 600)])
  const dressed = drawing.replace(/>/, `><style>${faces.join('')}</style>`)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(dressed)}`
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

async function fontFace(address: string, weight: number): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer())
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return `@font-face{font-family:'Public Sans';font-weight:${weight};src:url(data:font/woff2;base64,${text})}`
}
