import { expect, test } from 'vitest'
import { readRecords } from './read-records.ts'

async function read(...slices: readonly string[]) {
  async function* source() {
    yield* slices
  }
  const rows: (string | number)[][] = []
  for await (const { firstRow, records } of readRecords(source()))
    records.forEach((cells, index) => rows.push([firstRow + index, ...cells]))
  return rows
}

test('rows have the numbers that a spreadsheet shows: blank rows count, quoted line breaks do not', async () => {
  expect(await read('a,b\n\n"1\n2",3\n4,5')).toEqual([
    [1, 'a', 'b'],
    [2, ''],
    [3, '1\n2', '3'],
    [4, '4', '5'],
  ])
})

test('a row that lies in several slices is one row', async () => {
  expect(await read('a,', 'b\n"1', '\n', '2",3', '\n4,5')).toEqual([
    [1, 'a', 'b'],
    [2, '1\n2', '3'],
    [3, '4', '5'],
  ])
})

test('the delimiter of the heading holds for the whole file', async () => {
  expect(await read('award_number;value\n', '1,2;3\n')).toEqual([
    [1, 'award_number', 'value'],
    [2, '1,2', '3'],
  ])
})
