/** A file's bytes as they come, in pieces of any size. A browser's `File.stream()`, or a Node stream. */
export type ByteSource = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>

/** The pieces one by one. Not every browser can loop over a ReadableStream itself, so its reader is used. */
export async function* piecesOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  if (!('getReader' in source)) {
    yield* source
    return
  }
  const reader = source.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    // Also reached when the caller stops early: then the rest of the file need not be read.
    await reader.cancel()
  }
}
