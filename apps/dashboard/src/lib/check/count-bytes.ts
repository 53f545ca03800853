/** Passes bytes through as they are, and tells after each piece how many have passed so far. */
export function countBytes(
  onBytes: (total: number) => void,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let total = 0
  return new TransformStream({
    transform(piece, controller) {
      total += piece.byteLength
      onBytes(total)
      controller.enqueue(piece)
    },
  })
}
