import { expect, test } from 'vitest'
import { columns } from './columns.ts'
import { readHeading } from './heading.ts'
import { spreadsheetColumn } from './spreadsheet-column.ts'

test('columns are found in any order, in any capitals, with spaces or hyphens', () => {
  const { places, unknown } = readHeading([' Value', 'AWARD NUMBER', 'fiscal-quarter', 'State '], 3)
  expect([...places]).toEqual([
    ['value', 0],
    ['award_number', 1],
    ['fiscal_quarter', 2],
    ['state', 3],
  ])
  expect(unknown).toEqual([])
})

test('labels and unknown columns are not read; a nameless one is not called unknown', () => {
  const { unread, unknown } = readHeading([...columns, 'metric_label', 'office', ' '], 1)
  expect(unread).toEqual([8, 9, 10])
  expect(unknown).toEqual([9])
})

test('the first of two equal columns keeps its place, and the second is named', () => {
  const { places, twice } = readHeading(['value', 'note', 'Value'], 1)
  expect(places.get('value')).toBe(0)
  expect(twice).toEqual([{ column: 'value', first: 0, place: 2 }])
})

test('names that every object has are no columns', () => {
  expect(readHeading(['__proto__', 'constructor'], 1).unknown).toEqual([0, 1])
})

test('columns have the letters of spreadsheet programs', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(spreadsheetColumn)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ])
})
