import { markLength, type Encoding } from './encoding.ts'

/** The bytes of a text in UTF-8 and without a byte-order mark, whatever it was written in. */
export async function* toUtf8(
  pieces: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  head: Uint8Array,
): AsyncGenerator<Uint8Array> {
  const mark = markLength(encoding, head)
  if (encoding === 'UTF-8' || encoding === 'UTF-8 with BOM') {
    yield* without(pieces, mark)
    return
  }
  const decoder = new TextDecoder(encoding === 'UTF-16 LE' ? 'utf-16le' : 'utf-16be')
  const encoder = new TextEncoder()
  for await (const piece of pieces) yield encoder.encode(decoder.decode(piece, { stream: true }))
  yield encoder.encode(decoder.decode())
}

async function* without(pieces: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count
  for await (const piece of pieces) {
    if (left === 0) yield piece
    else yield piece.subarray(left)
    left = Math.max(0, left - piece.length)
  }
}
