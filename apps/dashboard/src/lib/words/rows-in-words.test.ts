import { expect, it } from 'vitest'
import { rowsInWords } from './rows-in-words.ts'

it.each([
  [[], ''],
  [[4], 'row 4'],
  [[4, 5], 'rows 4 and 5'],
  [[4, 5, 6], 'rows 4, 5 and 6'],
  [[4, 5, 6, 7, 8], 'rows 4, 5, 6 and 2 more'],
])('%j reads "%s"', (rows, words) => {
  expect(rowsInWords(rows)).toBe(words)
})
