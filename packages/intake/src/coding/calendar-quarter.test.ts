import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarQuarter } from './calendar-quarter.ts'

test.each([
  ['CY2017 Q3', 'FY2017Q4', undefined],
  ['CY17Q3', 'FY2017Q4', undefined],
  ['Q3 CY2017', 'FY2017Q4', undefined],
  ['calendar year 2017 Q4', 'FY2018Q1', undefined],
  ['2017 Q3 (calendar)', 'FY2017Q4', undefined],
  ['calendar Q1 2017', 'FY2017Q2', undefined],
  ['3Q2017', 'FY2017Q4', 'FY2017Q3'],
  ['3Q17', 'FY2017Q4', 'FY2017Q3'],
  ['Q32017', 'FY2017Q4', 'FY2017Q3'],
  ['4Q 17', 'FY2018Q1', 'FY2017Q4'],
  ['Q3 17', 'FY2017Q4', 'FY2017Q3'],
  ['17 Q3', 'FY2017Q4', 'FY2017Q3'],
])('%s is %s by the calendar, %s by the fiscal year', (text, ifCalendar, ifFiscal) => {
  expect(calendarQuarter(text)).toEqual({ ifCalendar, ifFiscal })
})

test.each(['', 'Q3', '2017', '5Q2017', 'FY2017 Q3', 'CY2017', '3Q1817', '__proto__'])('%j is none', (text) =>
  expect(calendarQuarter(text)).toBeUndefined(),
)

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => calendarQuarter(text)).not.toThrow()
    }),
  )
})
