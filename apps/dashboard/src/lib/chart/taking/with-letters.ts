import bold from '@uswds/uswds/fonts/public-sans/PublicSans-SemiBold.woff2?url'
import regular from '@uswds/uswds/fonts/public-sans/PublicSans-Regular.woff2?url'

/** A drawing that carries the letters of the page: a file sees no fonts but its own, and those of the machine it is on. */
export async function withLetters(drawing: string): Promise<string> {
  const faces = await Promise.all([fontFace(regular, 400), fontFace(bold, 600)])
  return drawing.replace(/>/, `><style>${faces.join('')}</style>`)
}

async function fontFace(address: string, weight: number): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer())
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return `@font-face{font-family:'Public Sans';font-weight:${weight};src:url(data:font/woff2;base64,${text})}`
}
