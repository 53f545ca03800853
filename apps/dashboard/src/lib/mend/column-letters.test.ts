import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnLetters, placeOfLetters } from './column-letters.ts'

test('columns are named as in a spreadsheet', () => {
  expect([0, 6, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
    'A',
    'G',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ])
})

test('a name leads back to its place, with or without a row', () => {
  fc.assert(
    fc.property(fc.nat(16_000), fc.integer({ min: 1, max: 1_000_000 }), (place, row) => {
      expect(placeOfLetters(columnLetters(place))).toBe(place)
      expect(placeOfLetters(`${columnLetters(place)}${row}`)).toBe(place)
    }),
  )
})

test('what is no name of a column has no place', () => {
  expect(['', '14', 'g14', 'G14:G20', 'state'].map(placeOfLetters)).toEqual([null, null, null, null, null])
})
