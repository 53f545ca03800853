import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { RecordScanner } from './record-scanner.ts'
import { splitCells } from './split-cells.ts'

/** Rows as the scanner finds them. */
function scanned(text: string, delimiter: string): string[] {
  const bytes = new TextEncoder().encode(text)
  const scanner = new RecordScanner(delimiter)
  const rows: string[] = []
  for (let at = 0; at < bytes.length; at = scanner.next) {
    scanner.scan(bytes, at, bytes.length, true)
    rows.push(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(at, scanner.contentEnd)))
  }
  return rows
}

const delimiter = fc.constantFrom(',', ';', '\t', '|')
const cell = fc.array(fc.constantFrom('a', 'é', '1', ' ', ',', ';', '\t', '|', '""', '\n', 'x y'), {
  maxLength: 5,
})

test('rows and cells are those of Papa Parse, for every table that is written right', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
      delimiter,
      (table, by) => {
        const text = table.map((row) => row.map((parts) => `"${parts.join('')}"`).join(by)).join('\n')
        const read = scanned(text, by).map((row) => splitCells(row, by).cells)
        expect(read).toEqual(Papa.parse<string[]>(text, { delimiter: by, newline: '\n' }).data)
      },
    ),
  )
})

test('a row ends at the same place with any line break, and after the last one there is no row', () => {
  expect(scanned('a,b\nc\r\nd\re', ',')).toEqual(['a,b', 'c', 'd', 'e'])
  expect(scanned('a\n', ',')).toEqual(['a'])
  expect(scanned('\n\n', ',')).toEqual(['', ''])
})

test('cells, quotation marks and letters beyond ASCII are noticed', () => {
  const seen = (text: string) => {
    const bytes = new TextEncoder().encode(text)
    const scanner = new RecordScanner(',')
    scanner.scan(bytes, 0, bytes.length, true)
    return { cells: scanner.count, hasQuotes: scanner.hasQuotes, isOdd: scanner.isOdd }
  }
  expect(seen('a,,b')).toEqual({ cells: 3, hasQuotes: false, isOdd: false })
  expect(seen('"a,b",c')).toEqual({ cells: 2, hasQuotes: true, isOdd: false })
  expect(seen('é')).toEqual({ cells: 1, hasQuotes: false, isOdd: true })
  expect(seen('a\0')).toEqual({ cells: 1, hasQuotes: false, isOdd: true })
  expect(seen('x,'.repeat(5_000))).toEqual({ cells: 5_001, hasQuotes: false, isOdd: false })
})

test('a row that goes on is not taken before its end is there', () => {
  for (const text of ['a,b', 'a\r', '"a\nb', '"a"']) {
    const bytes = new TextEncoder().encode(text)
    expect(new RecordScanner(',').scan(bytes, 0, bytes.length, false)).toBe(false)
  }
})
