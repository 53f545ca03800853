/** The pieces up to a limit in bytes. `onMore` is called once if there are more. */
export async function* limited(
  pieces: AsyncIterable<Uint8Array>,
  most: number,
  onMore: () => void,
): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const piece of pieces) {
    size += piece.length
    if (size > most) {
      onMore()
      return
    }
    yield piece
  }
}
