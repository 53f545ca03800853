import { expect, it } from 'vitest'
import { rowRanges } from './row-ranges.ts'

it('rows that follow each other are one range, in whatever order they come and however often', () => {
  expect(rowRanges([])).toEqual([])
  expect(rowRanges([4, 2, 3, 3, 9, 11])).toEqual([
    [2, 4],
    [9, 9],
    [11, 11],
  ])
})
