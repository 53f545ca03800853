/** Enough text to be put away: a browser may keep a finished piece outside its memory. */
const pieceLength = 1024 * 1024

/** A file made of texts as they come. */
export async function textFile(texts: AsyncIterable<string>, name: string): Promise<File> {
  const pieces: Blob[] = []
  let waiting: string[] = []
  let length = 0
  for await (const text of texts) {
    waiting.push(text)
    length += text.length
    if (length < pieceLength) continue
    pieces.push(new Blob(waiting))
    waiting = []
    length = 0
  }
  return new File([...pieces, ...waiting], name, { type: 'text/csv' })
}
