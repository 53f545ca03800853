import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sliceText } from './slice-text.ts'

async function sliced(pieces: readonly string[], length: number): Promise<string[]> {
  async function* source() {
    yield* pieces
  }
  const slices: string[] = []
  for await (const slice of sliceText(source(), length)) slices.push(slice)
  return slices
}

const pieces = fc.array(fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\r\n', '😀'), maxLength: 6 }))

test('slices are the same however the text is cut, and all but the last have one length', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, fc.integer({ min: 1, max: 7 }), async (parts, length) => {
      const slices = await sliced(parts, length)
      expect(slices).toEqual(await sliced([parts.join('')], length))
      for (const slice of slices.slice(0, -1)) expect(slice.length).toBe(length)
    }),
  )
})

test('every line break becomes one line feed, and nothing else changes', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, async (parts) => {
      const plain = parts.join('').replace(/\r\n|\r/g, '\n')
      expect((await sliced(parts, 5)).join('')).toBe(plain)
    }),
  )
})

test('a carriage return and its line feed in two pieces are one line break', async () => {
  expect(await sliced(['a\r', '\nb\r'], 100)).toEqual(['a\nb\n'])
})
