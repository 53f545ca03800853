import Papa from 'papaparse'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvCell } from './csv-cell.ts'

test('no cell begins as a formula begins, whatever white space stands before it', () => {
  for (const text of [
    '=1+1',
    '+A1',
    '-A1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
  ])
    expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/)
})

test('any text reads back as it was, but for the apostrophe that keeps it harmless', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(',', ';', '\t', '|'), (text, delimiter) => {
      const line = [csvCell(text, delimiter), 'end'].join(delimiter)
      const [cells] = Papa.parse<string[]>(line, { delimiter, newline: '\n' }).data
      expect(cells).toHaveLength(2)
      expect([text, `'${text}`]).toContain(cells?.[0])
    }),
  )
})

test('plain text stays plain', () => {
  expect(csvCell('New clients')).toBe('New clients')
  expect(csvCell('a "b", c')).toBe('"a ""b"", c"')
})

test.each(['-5', '+5', '-1.5', '-1,234', '-'])('%s stays what it is: a number calculates nothing', (text) => {
  expect(csvCell(text).replaceAll('"', '')).toBe(text)
})
