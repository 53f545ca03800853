import { expect, test } from 'vitest'
import { columns } from '../layout/columns.ts'
import { delimiters, detectDelimiter } from './detect-delimiter.ts'

const found = (start: string) => detectDelimiter(start, true).delimiter

test.each(delimiters)('columns separated by %j are recognized', (delimiter) => {
  expect(found(`${columns.join(delimiter)}\n`)).toBe(delimiter)
  expect(found(`\n  \n${columns.map((name) => `"${name.toUpperCase()}"`).join(delimiter)}`)).toBe(delimiter)
})

test('known columns count for more than a delimiter that occurs more often', () => {
  expect(found('award_number;fiscal_quarter;"a,b,c,d,e"\n')).toBe(';')
})

test('without any known column, the delimiter that occurs most often is taken, or a comma', () => {
  expect(found('a|b|c,d')).toBe('|')
  expect(found('hello')).toBe(',')
  expect(found('')).toBe(',')
})

test('the column names may stand below a title with another delimiter in it', () => {
  expect(found(`Counts, for the third quarter, of all our programs, 2017\n\n${columns.join(';')}\n`)).toBe(
    ';',
  )
})

test('a line of Excel names the delimiter, unless the person does not want it to', () => {
  const start = `sep=;\r\n${columns.join(',')}\r\n`
  expect(detectDelimiter(start, true)).toEqual({ delimiter: ';', isDeclared: true })
  expect(detectDelimiter(start, false)).toEqual({ delimiter: ',', isDeclared: false })
})
