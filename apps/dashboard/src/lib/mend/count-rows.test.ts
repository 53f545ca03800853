import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countRows } from './count-rows.ts'

const fileOf = (count: number) => {
  let asked = 0
  return {
    rows: async (from: number, to: number) => {
      asked += 1
      return Array.from({ length: Math.max(0, Math.min(to, count) - from) }, (_, at) => ({
        row: from + at + 2,
        cells: [],
      }))
    },
    asked: () => asked,
  }
}

test('the rows are counted right, whatever the guess', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(300_000), fc.nat(300_000), async (count, guess) => {
      expect(await countRows(fileOf(count), guess)).toBe(count)
    }),
  )
})

test('a right guess costs two questions', async () => {
  const file = fileOf(250_000)
  expect(await countRows(file, 250_000)).toBe(250_000)
  expect(file.asked()).toBe(2)
})
