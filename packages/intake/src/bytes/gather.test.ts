import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gather, joined } from './gather.ts'

test('the bytes are the same, and none but the last piece is short', async () => {
  const lengths = fc.array(fc.nat(300), { maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(lengths, async (sizes) => {
      let next = 0
      const source = sizes.map((size) => Uint8Array.from({ length: size }, () => next++ % 251))
      async function* pieces() {
        yield* source
      }
      const gathered: Uint8Array[] = []
      for await (const piece of gather(pieces(), 100)) gathered.push(piece.slice())
      const size = sizes.reduce((sum, each) => sum + each, 0)
      expect(joined(gathered, size)).toEqual(joined(source, size))
      expect(gathered.slice(0, -1).every(({ length }) => length >= 100)).toBe(true)
    }),
  )
})

test('one long piece comes in several, so that progress can be told', async () => {
  async function* pieces() {
    yield new Uint8Array(1_000_000)
  }
  const sizes: number[] = []
  for await (const { length } of gather(pieces())) sizes.push(length)
  expect(sizes.length).toBeGreaterThan(3)
})
