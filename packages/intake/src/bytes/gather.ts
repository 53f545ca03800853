/** Long enough that the work for each does not count, short enough to stay in a processor's cache. */
const enough = 65_536
/** After so much, whoever waits is told how far it is. */
const most = 262_144

/**
 * The same bytes in pieces that are neither short nor long: a source may give them one by one, or all at once. Whatever follows must not depend on
 * where the pieces end.
 */
export async function* gather(pieces: AsyncIterable<Uint8Array>, least = enough): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let size = 0
  for await (const piece of pieces) {
    if (size === 0 && piece.length >= least) {
      for (let at = 0; at < piece.length; at += most) yield piece.subarray(at, at + most)
      continue
    }
    // The source may use its buffer again.
    waiting.push(piece.slice())
    size += piece.length
    if (size < least) continue
    yield joined(waiting, size)
    waiting = []
    size = 0
  }
  if (size > 0) yield joined(waiting, size)
}

/** Pieces as one. `size` is their length together. */
export function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
