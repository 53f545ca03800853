/** What stands where a byte is not UTF-8 text. Rows that have it are refused: see rule S104. */
const lostCharacter = '\uFFFD'
/** No text has a NUL, and no database keeps one. */
const neverInText = '\0'

/** Whether a text has a character that was lost, or is none. */
export const isSuspectText = (text: string): boolean =>
  text.includes(lostCharacter) || text.includes(neverInText)

export const byteOrderMark = [0xef, 0xbb, 0xbf] as const

/** `UTF-8` or `UTF-8 with BOM`, as a person reads it. */
export const encodingOf = (head: Uint8Array): string =>
  byteOrderMark.every((byte, at) => head[at] === byte) ? 'UTF-8 with BOM' : 'UTF-8'

/** Bytes to text, without a byte-order mark. A byte that is not UTF-8 becomes `lostCharacter`. */
export async function* decodeText(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  for await (const piece of pieces) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}
