import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDate, anyQuarter } from './arbitrary-periods.ts'
import { fiscalQuarter } from './fiscal-quarter.ts'
import { addDays, isoDate } from './iso-date.ts'
import { addQuarters } from './quarter-arithmetic.ts'
import { dueDate, endOfQuarter, quarterLabel, quarterOfDate, startOfQuarter } from './quarter-dates.ts'

describe('the four quarters of FY2017', () => {
  test.each([
    ['FY2017Q1', '2016-10-01', '2016-12-31', 'FY2017 Q1 (Oct–Dec 2016)', '2017-01-30'],
    ['FY2017Q2', '2017-01-01', '2017-03-31', 'FY2017 Q2 (Jan–Mar 2017)', '2017-04-30'],
    ['FY2017Q3', '2017-04-01', '2017-06-30', 'FY2017 Q3 (Apr–Jun 2017)', '2017-07-30'],
    ['FY2017Q4', '2017-07-01', '2017-09-30', 'FY2017 Q4 (Jul–Sep 2017)', '2017-10-30'],
  ])('%s lasts from %s to %s, reads %s and is due on %s', (text, start, end, label, due) => {
    const quarter = fiscalQuarter(text)
    expect(startOfQuarter(quarter)).toBe(start)
    expect(endOfQuarter(quarter)).toBe(end)
    expect(quarterLabel(quarter)).toBe(label)
    expect(dueDate(quarter)).toBe(due)
  })
})

test('a program may give another number of days', () => {
  expect(dueDate(fiscalQuarter('FY2017Q4'), 45)).toBe('2017-11-14')
  expect(dueDate(fiscalQuarter('FY2017Q4'), 0)).toBe('2017-09-30')
})

describe('quarters partition the days', () => {
  test('each day lies in exactly the quarter that it is said to lie in', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const quarter = quarterOfDate(date)
        expect(startOfQuarter(quarter) <= date && date <= endOfQuarter(quarter)).toBe(true)
      }),
    )
  })

  test('a quarter begins the day after the one before it ends', () => {
    fc.assert(
      fc.property(anyQuarter, (quarter) => {
        expect(addDays(endOfQuarter(quarter), 1)).toBe(startOfQuarter(addQuarters(quarter, 1)))
        expect(quarterOfDate(startOfQuarter(quarter))).toBe(quarter)
        expect(quarterOfDate(endOfQuarter(quarter))).toBe(quarter)
      }),
    )
  })

  test('days before the first fiscal year have no quarter', () => {
    expect(quarterOfDate(isoDate('1976-10-01'))).toBe('FY1977Q1')
    expect(() => quarterOfDate(isoDate('1976-09-30'))).toThrow(RangeError)
  })
})
