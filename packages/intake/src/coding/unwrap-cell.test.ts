import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unwrapCell } from './unwrap-cell.ts'

const told = (cell: string) => {
  const { value, repairs } = unwrapCell(cell)
  return [value, repairs.map(({ kind }) => kind.code).join(' ')]
}

test.each([
  ['TX', 'TX', ''],
  [' TX ', 'TX', 'R101'],
  ['\u00a034\u202f', '34', 'R101'],
  ['\u200bTX', 'TX', 'R214'],
  ['"34"', '34', 'R212'],
  ['“34”', '34', 'R212'],
  ['" 34 "', '34', 'R212 R101'],
  ["'34", '34', 'R213'],
  ['’34', '34', 'R213'],
  ['="06"', '06', 'R218'],
  ['\u200b" \'34 "', '34', 'R214 R212 R101 R213'],
])('%j is read as %j: %s', (cell, text, codes) => {
  expect(told(cell)).toEqual([text, codes])
})

test('a mark that stands for something is left alone', () => {
  for (const cell of ['"', "''", '""', '"34', '34"', '=A1', '="A"&"B"', 'survivors’ "house"'])
    expect(told(cell)).toEqual([cell, ''])
})

test('each change leads from the cell to the text, step by step, whatever stands there', () => {
  const wrapped = fc
    .array(fc.constantFrom('"', "'", '“', '”', '’', ' ', '=', '\u200b', '\u00a0', '34', 'TX'))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(wrapped, fc.string({ unit: 'binary' })), (cell) => {
      const { value, repairs } = unwrapCell(cell)
      expect([cell, ...repairs.map(({ to }) => to)]).toEqual([...repairs.map(({ from }) => from), value])
      expect(value).toBe(value.trim())
    }),
  )
})
