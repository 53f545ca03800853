import { expect, test } from 'vitest'
import { piecesOf } from './byte-source.ts'
import { peek } from './peek.ts'

const pieces = (...texts: readonly string[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const text of texts) controller.enqueue(new TextEncoder().encode(text))
      controller.close()
    },
  })
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

test.each([[['abcdef']], [['a', 'b', 'cdef']], [['', 'abc', 'def']]])(
  'the head of %j is the same bytes, and none of the file is lost',
  async (texts) => {
    const { head, pieces: all } = await peek(piecesOf(pieces(...texts)), 4)
    expect(text(head)).toBe('abcd')
    let whole = ''
    for await (const piece of all) whole += text(piece)
    expect(whole).toBe('abcdef')
  },
)

test('a file shorter than the head is all head', async () => {
  expect(text((await peek(piecesOf(pieces('ab')), 4)).head)).toBe('ab')
  expect((await peek(piecesOf(pieces()), 4)).head.length).toBe(0)
})

test('a stream that is not read to its end is closed', async () => {
  let isClosed = false
  const source = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(10)),
    cancel: () => {
      isClosed = true
    },
  })
  const all = piecesOf(source)
  await peek(all, 4)
  await all.return(undefined)
  expect(isClosed).toBe(true)
})
