/** How far a file has come. */
export interface FileProgress {
  lines: number
  /** How many lines there will be; null if the file does not tell its lines. */
  inAll: number | null
  bytes: number
}

const lineFeed = 10

/**
 * Fetches a file and tells after each piece how far it has come: by its lines, where the answer says how many there will
 * be. @throws Error if it does not come through, a DOMException called AbortError if it is stopped.
 */
export async function fetchLongFile(
  href: string,
  signal: AbortSignal,
  tell: (progress: FileProgress) => void,
): Promise<{ name: string; content: Blob }> {
  const answer = await fetch(href, { signal })
  if (!answer.ok || answer.body === null)
    throw new Error(`The file was refused with status ${answer.status}.`)
  const said = answer.headers.get('x-muster-lines')
  const progress: FileProgress = { lines: 0, inAll: said === null ? null : Number(said), bytes: 0 }
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const reader = answer.body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value)
    progress.bytes += next.value.byteLength
    if (progress.inAll !== null) progress.lines += countLines(next.value)
    // The first line has the column names.
    tell({ ...progress, lines: Math.max(0, progress.lines - 1) })
  }
  const type = answer.headers.get('content-type') ?? ''
  return { name: nameIn(answer.headers.get('content-disposition')), content: new Blob(pieces, { type }) }
}

function countLines(piece: Uint8Array): number {
  let lines = 0
  for (const byte of piece) if (byte === lineFeed) lines += 1
  return lines
}

const nameIn = (disposition: string | null): string =>
  /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? 'muster-lines'
