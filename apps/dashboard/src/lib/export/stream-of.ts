/** Pieces as the body of an answer: the next one is made when the reader has room for it, and none once the reader has gone. */
export function streamOf<Piece>(pieces: AsyncGenerator<Piece>): ReadableStream<Piece> {
  return new ReadableStream<Piece>({
    async pull(stream) {
      const { done, value } = await pieces.next()
      if (done === true) stream.close()
      else stream.enqueue(value)
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}
