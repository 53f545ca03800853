import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headingKey } from './column-mapping.ts'
import { columnSynonyms } from './column-synonyms.ts'
import { columnNamed, columnOf, columns } from './columns.ts'
import { matchHeadings } from './match-headings.ts'

test.each([
  ['Award #', 'award_number'],
  ['Grant No.', 'award_number'],
  ['FAIN', 'award_number'],
  ['Federal Award Identification Number', 'award_number'],
  ['Fiscal Qtr.', 'fiscal_quarter'],
  ['Reporting Period', 'fiscal_quarter'],
  ['State/Territory', 'state'],
  ['Indicator', 'metric'],
  ['Disaggregation', 'breakdown'],
  ['Sub-category', 'category'],
  ['COUNT', 'value'],
  ['N', 'value'],
  ['Comments:', 'note'],
  ['Metric label', 'metric_label'],
])('%s is read as %s', (heading, column) => {
  expect(columnOf(heading)).toBe(column)
})

test('each synonym is written as it is looked up, stands for one column, and is no column’s own name', () => {
  const all = columns.flatMap((column) => columnSynonyms[column])
  expect(new Set(all).size).toBe(all.length)
  for (const synonym of all) {
    expect(headingKey(synonym)).toBe(synonym)
    expect(columnNamed(synonym)).toBeUndefined()
  }
})

test('a column’s own name wins over a synonym, wherever it stands', () => {
  expect(matchHeadings(['Total', 'Value', 'Number'])).toEqual([undefined, 'value', undefined])
  expect(matchHeadings(['Grant number', 'quarter'])).toEqual(['award_number', 'fiscal_quarter'])
})

test('two synonyms of one column both stand for it, and so do two of its own name', () => {
  expect(matchHeadings(['Count', 'Number'])).toEqual(['value', 'value'])
  expect(matchHeadings(['Value', 'value '])).toEqual(['value', 'value'])
})

test('no heading whatsoever makes the match fail', () => {
  for (const heading of ['__proto__', 'constructor', '', '#', 'x'.repeat(1_000_000), ' '.repeat(1_000_000)])
    expect(columnOf(heading)).toBeUndefined()
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (names) => {
      expect(matchHeadings(names)).toHaveLength(names.length)
    }),
  )
})
