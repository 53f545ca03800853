import { expect, it } from 'vitest'
import { placeInWords } from './place-in-words.ts'

it.each([
  [{ row: 14, cell: 'G14' }, 'Cell G14'],
  [{ row: 14, cell: null }, 'Row 14'],
  [{ row: null }, 'The whole file'],
])('%j reads %s', (place, words) => {
  expect(placeInWords(place)).toBe(words)
})
