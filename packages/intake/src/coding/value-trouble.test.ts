import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readValue } from './read-value.ts'
import { numberInWords, onlyNumberIn, valueTrouble } from './value-trouble.ts'

test.each([
  ['=SUM(A1:A3)', 'formula'],
  ['=34', 'formula'],
  ['+A1+A2', 'formula'],
  ['#REF!', 'spreadsheet error'],
  ['#N/A', 'spreadsheet error'],
  ['#VALUE!', 'spreadsheet error'],
  ['#DIV/0!', 'spreadsheet error'],
  ['#NAME?', 'spreadsheet error'],
  ['Err:502', 'spreadsheet error'],
  ['#####', 'spreadsheet error'],
  ['1.2E+03', 'scientific notation'],
  ['1e3', 'scientific notation'],
  ['(5)', 'negative'],
  ['-5', 'negative'],
  ['1000000000', 'too large'],
  ['1,000,000,000.0', 'too large'],
  ['15-Oct', 'date'],
  ['3/15/2017', 'date'],
  ['Mar-17', 'date'],
  ['5%', 'percentage'],
  ['5 percent', 'percentage'],
  ['12.5', 'fraction'],
  ['.5', 'fraction'],
  ['1,234.5', 'fraction'],
  ['3½', 'fraction'],
  ['1.234', 'unclear separator'],
  ['34.000', 'unclear separator'],
  ['1.234.567', 'unclear separator'],
  ['12,34', 'unclear separator'],
  ['1,23', 'unclear separator'],
  ['n/a', 'placeholder'],
  ['-', 'placeholder'],
  ['–', 'placeholder'],
  ['none', 'placeholder'],
  ['.', 'placeholder'],
  ['?', 'placeholder'],
  ['N/R', 'placeholder'],
  ['TBD', 'placeholder'],
  ['ditto', 'another cell'],
  ['see above', 'another cell'],
  ['"', 'another cell'],
  ['Yes', 'yes or no'],
  ['TRUE', 'yes or no'],
  ['twelve', 'number in words'],
  ['Thirty-four', 'number in words'],
  ['10-15', 'range'],
  ['10 to 15', 'range'],
  ['between 10 and 15', 'range'],
  ['<5', 'limit'],
  ['≥ 10', 'limit'],
  ['fewer than 5', 'limit'],
  ['30+', 'limit'],
  ['~30', 'estimate'],
  ['about 140', 'estimate'],
  ['approx. 30 clients', 'estimate'],
  ['30ish', 'estimate'],
  ['30?', 'estimate'],
  ['3; 4', 'several numbers'],
  ['3/4', 'several numbers'],
  ['12 13', 'several numbers'],
  ['5 (3 adults)', 'several numbers'],
  ['12 clients', 'number with words'],
  ['$34', 'number with words'],
  ['34*', 'number with words'],
  ['12clients', 'number with words'],
  ['x', 'other'],
  ['0x10', 'other'],
  ['34O', 'other'],
  ['K012', 'other'],
  ['٣٤', 'other'],
  ['many clients', 'other'],
])('%j: %s', (text, trouble) => {
  expect(valueTrouble(text)).toBe(trouble)
})

test('exactly what cannot be read has a trouble, whatever it is', () => {
  const parts = fc
    .array(
      fc.constantFrom(
        '1',
        '23',
        '456',
        '000',
        '.',
        ',',
        ' ',
        "'",
        '-',
        '+',
        '%',
        '<',
        '~',
        'to',
        'NR',
        'e',
        'clients',
        '½',
        '/',
      ),
    )
    .map((all) => all.join(''))
  fc.assert(
    fc.property(fc.oneof(parts, fc.string({ unit: 'binary' })), (text) => {
      expect(valueTrouble(text) === undefined).toBe(readValue(text) !== undefined)
    }),
    { numRuns: 2_000 },
  )
})

test('a very long text takes no longer for being odd', () => {
  const begin = performance.now()
  for (const part of ['1', '1,', '1.', '1 ', ' ', '-', '=', '(', 'a', '~', '#', "'", '\u00a0', '１', '0.'])
    expect(() => valueTrouble(part.repeat(1_000_000))).not.toThrow()
  expect(performance.now() - begin).toBeLessThan(20_000)
})

test('the number beside words is found if it is the only one', () => {
  expect(onlyNumberIn('12 clients')).toBe('12')
  expect(onlyNumberIn('$1,234')).toBe('1234')
  expect(onlyNumberIn('12 of 34')).toBeUndefined()
  expect(onlyNumberIn('12.5 hours')).toBeUndefined()
})

test('numbers in words are known up to a hundred', () => {
  expect(['zero', 'Twelve', 'thirty four', 'forty', 'one hundred'].map(numberInWords)).toEqual([
    0, 12, 34, 40, 100,
  ])
  for (const text of ['none', 'dozen', 'thirty ten', 'one two', 'thirty four five', ''])
    expect(numberInWords(text)).toBeUndefined()
})
