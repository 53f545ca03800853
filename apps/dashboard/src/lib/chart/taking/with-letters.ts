import letters from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url'

/** A drawing that carries the letters of the page: a file sees no fonts but its own, and those of the machine it is on. */
export async function withLetters(drawing: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(letters)).arrayBuffer())
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  const face = `@font-face{font-family:'Public Sans';font-weight:100 900;src:url(data:font/woff2;base64,${text})}`
  return drawing.replace(/>/, `><style>${face}</style>`)
}
