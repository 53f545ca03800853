import fc from 'fast-check'
import { expect, test } from 'vitest'
import { positionOfRow } from './position-of-row.ts'

const fileOf = (numbers: readonly number[]) => ({
  rows: async (from: number, to: number) => numbers.slice(from, to).map((row) => ({ row, cells: [] })),
})

test('every row is found at its position, also where numbers leave some out', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 60 }),
      async (steps) => {
        let number = 3
        const numbers = steps.map((step) => (number += step))
        for (const [position, row] of numbers.entries()) {
          const file = fileOf(numbers)
          expect(await positionOfRow(file, row, numbers.length)).toBe(position)
        }
      },
    ),
  )
})

test('a row beyond the end is at the end', async () => {
  expect(await positionOfRow(fileOf([2, 3]), 90, 2)).toBe(2)
})
