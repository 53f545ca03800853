/** The first bytes of a file, and all of its bytes, those included. */
export interface Peeked {
  /** Exactly as many bytes as asked for, however they came, unless the file is shorter. */
  readonly head: Uint8Array
  readonly pieces: AsyncIterable<Uint8Array>
}

/** Looks at the beginning of a file without losing it. */
export async function peek(pieces: AsyncGenerator<Uint8Array>, length: number): Promise<Peeked> {
  const seen: Uint8Array[] = []
  let size = 0
  while (size < length) {
    const { done, value } = await pieces.next()
    if (done) break
    seen.push(value)
    size += value.length
  }
  return { head: joined(seen, size).subarray(0, length), pieces: again(seen, pieces) }
}

async function* again(seen: readonly Uint8Array[], rest: AsyncGenerator<Uint8Array>) {
  yield* seen
  yield* rest
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
