/** The first piece is small, so that the first findings come at once; the others are large, so that all come soon. */
const firstBytes = 64 * 1024
const pieceBytes = 1024 * 1024

interface Listening {
  /** Ends the reading: the next piece is not read, and the reason is thrown. */
  signal?: AbortSignal
  /** Hears how many bytes were handed on so far. */
  onBytes?: (total: number) => void
}

/**
 * The bytes of a file in pieces, the next one read while the last is worked on. Slices and not `stream()`: browsers
 * stream a file in pieces so small that the handing over takes longer than the work.
 */
export async function* piecesOfFile(
  file: Blob,
  { signal, onBytes }: Listening = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const read = (at: number) => {
    const piece = file.slice(at, at + (at === 0 ? firstBytes : pieceBytes)).arrayBuffer()
    // Who waits for it hears of a failure; until somebody does, it must not be taken for one that nobody hears of.
    piece.catch(() => {})
    return piece
  }
  let at = 0
  let next = read(0)
  while (at < file.size) {
    signal?.throwIfAborted()
    const piece = new Uint8Array(await next)
    signal?.throwIfAborted()
    if (piece.byteLength === 0) return
    at += piece.byteLength
    if (at < file.size) next = read(at)
    yield piece
    onBytes?.(at)
  }
}
