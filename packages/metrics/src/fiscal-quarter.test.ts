import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyQuarter } from './arbitrary-periods.ts'
import {
  firstFiscalYear,
  fiscalQuarter,
  fiscalYearOf,
  lastFiscalYear,
  makeFiscalQuarter,
  parseFiscalQuarter,
  quarterNumberOf,
} from './fiscal-quarter.ts'

describe('a fiscal quarter', () => {
  test('knows its year and its number', () => {
    expect(fiscalYearOf(fiscalQuarter('FY2017Q4'))).toBe(2017)
    expect([1, 2, 3, 4].map((n) => quarterNumberOf(fiscalQuarter(`FY2017Q${n}`)))).toEqual([1, 2, 3, 4])
  })

  test('printed and read again is the same', () => {
    fc.assert(
      fc.property(anyQuarter, (quarter) => {
        expect(makeFiscalQuarter(fiscalYearOf(quarter), quarterNumberOf(quarter))).toBe(quarter)
        expect(parseFiscalQuarter(`${quarter}`)).toBe(quarter)
      }),
    )
  })

  test.each([
    '',
    'FY2017',
    'FY2017Q0',
    'FY2017Q5',
    'fy2017q1',
    'FY17Q1',
    '2017Q1',
    'FY2017Q1 ',
    'FY2017Q11',
    'FY1976Q4',
  ])('%j is none, read strictly', (text) => {
    expect(parseFiscalQuarter(text)).toBeUndefined()
    expect(() => fiscalQuarter(text)).toThrow(RangeError)
  })

  test('no other text is one', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const quarter = parseFiscalQuarter(text)
        expect(quarter === undefined || /^FY\d{4}Q[1-4]$/.test(quarter)).toBe(true)
      }),
    )
  })

  test('lies in a fiscal year that began in October and that four digits can write', () => {
    expect(makeFiscalQuarter(firstFiscalYear, 1)).toBe('FY1977Q1')
    expect(makeFiscalQuarter(lastFiscalYear, 4)).toBe('FY9999Q4')
    for (const year of [1976, 10_000, 2017.5, Number.NaN]) {
      expect(() => makeFiscalQuarter(year, 1)).toThrow(RangeError)
    }
  })
})
