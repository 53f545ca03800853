import { expect, test } from 'vitest'
import { columns } from '../layout/columns.ts'
import { delimiters, detectDelimiter } from './detect-delimiter.ts'

test.each(delimiters)('columns separated by %j are recognized', (delimiter) => {
  expect(detectDelimiter(`${columns.join(delimiter)}\n`)).toBe(delimiter)
  expect(detectDelimiter(`\n  \n${columns.map((name) => `"${name.toUpperCase()}"`).join(delimiter)}`)).toBe(
    delimiter,
  )
})

test('known columns count for more than a delimiter that occurs more often', () => {
  expect(detectDelimiter('award_number;fiscal_quarter;"a,b,c,d,e"\n')).toBe(';')
})

test('without any known column, the delimiter that occurs most often is taken, or a comma', () => {
  expect(detectDelimiter('a|b|c,d')).toBe('|')
  expect(detectDelimiter('hello')).toBe(',')
  expect(detectDelimiter('')).toBe(',')
})
