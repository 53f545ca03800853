import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyQuarter, quarterOfThisCentury } from './arbitrary-periods.ts'
import { fiscalYearOf, quarterNumberOf } from './fiscal-quarter.ts'
import { addQuarters } from './quarter-arithmetic.ts'
import { endOfQuarter, quarterLabel, startOfQuarter } from './quarter-dates.ts'
import { readFiscalQuarter } from './read-fiscal-quarter.ts'

describe('FY2017Q1 is read as people write it', () => {
  test.each([
    'FY2017Q1',
    'fy2017q1',
    ' FY2017 Q1 ',
    'FY2017-Q1',
    '2017 Q1',
    '2017Q1',
    '2017-q1',
    'Q1 2017',
    'Q1 FY17',
    'q1fy17',
    'FY17 Q1',
    'FY’17 Q1',
    'FY 2017 Quarter 1',
    'Quarter 1, FY 2017',
    '1st quarter of fiscal year 2017',
    'First Quarter FY2017',
    'Oct-Dec 2016',
    'OCT–DEC 2016',
    'Oct. – Dec., 2016',
    'October - December 2016',
    'Oct 2016 to Dec 2016',
    'Oct-Dec FY2017',
    '2016 Oct-Dec',
    '2016-10-01 to 2016-12-31',
    '10/1/2016 - 12/31/2016',
    'FY2017 Q1 (Oct–Dec 2016)',
    'Oct-Dec 2016 (Q1 FY17)',
  ])('%s', (text) => {
    expect(readFiscalQuarter(text)).toBe('FY2017Q1')
  })

  test('September may be short', () => {
    expect(readFiscalQuarter('Jul-Sept 2017')).toBe('FY2017Q4')
    expect(readFiscalQuarter('Jul-Sep 2017')).toBe('FY2017Q4')
  })
})

describe('what is unclear or contradicts itself is not read', () => {
  test.each([
    ['', 'nothing'],
    ['Q1', 'no year'],
    ['2017', 'no quarter'],
    ['Oct-Dec', 'no year'],
    ['17 Q1', 'two digits, but no FY'],
    ['Oct-Dec 16', 'two digits, but no FY'],
    ['CY2017 Q1', 'a calendar year'],
    ['Oct 2016', 'one month'],
    ['Nov-Jan 2017', 'not a federal quarter'],
    ['Oct-Sep 2017', 'a whole year'],
    ['FY2017 Q5', 'no such quarter'],
    ['FY2017 Q1 Q2', 'two quarters'],
    ['FY2017 Q1-Q2', 'two quarters'],
    ['FY2016-17 Q1', 'two years'],
    ['Q12017', 'digits that run together'],
    ['Oct 2016 - Dec 2017', 'years that disagree'],
    ['FY2016 Oct-Dec 2016', 'years that disagree'],
    ['FY2017 Q1 (Jan-Mar 2017)', 'brackets that disagree'],
    ['FY2017 Q1 (late)', 'brackets that say something else'],
    ['10/1/2016 - 1/31/2017', 'days that are not a quarter'],
    ['1/10/2016 - 31/12/2016', 'day before month'],
    ['10/01/1900 - 12/31/1900', 'long before fiscal years began in October'],
    ['2017-10', 'a month'],
  ])('%j: %s', (text) => {
    expect(readFiscalQuarter(text)).toBeUndefined()
  })
})

test('every quarter is read from each way of writing it', () => {
  fc.assert(
    fc.property(anyQuarter, (quarter) => {
      const year = fiscalYearOf(quarter)
      const number = quarterNumberOf(quarter)
      const label = quarterLabel(quarter)
      const months = label.slice(label.indexOf('(') + 1, -1)
      const days = `${startOfQuarter(quarter)} to ${endOfQuarter(quarter)}`
      for (const text of [quarter, `${year} Q${number}`, `Q${number} FY${year}`, label, months, days]) {
        expect(readFiscalQuarter(text)).toBe(quarter)
      }
    }),
  )
})

test('two digits after FY are a year of this century', () => {
  fc.assert(
    fc.property(quarterOfThisCentury, (quarter) => {
      expect(readFiscalQuarter(`Q${quarterNumberOf(quarter)} FY${quarter.slice(4, 6)}`)).toBe(quarter)
    }),
  )
})

test('a label with the months of another quarter is never read', () => {
  fc.assert(
    fc.property(anyQuarter, fc.integer({ min: 1, max: 40 }), (quarter, apart) => {
      const other = quarterLabel(addQuarters(quarter, apart))
      expect(readFiscalQuarter(`${quarter} ${other.slice(other.indexOf('('))}`)).toBeUndefined()
    }),
  )
})

test('any text is either read or refused, never a failure', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => readFiscalQuarter(text)).not.toThrow()
    }),
  )
})
