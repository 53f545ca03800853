import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyQuarter } from './arbitrary-periods.ts'
import { fiscalQuarter } from './fiscal-quarter.ts'
import {
  addQuarters,
  compareQuarters,
  quartersBetween,
  quartersFrom,
  quartersOfFiscalYear,
} from './quarter-arithmetic.ts'

const few = fc.integer({ min: -400, max: 400 })

describe('adding quarters', () => {
  test('crosses fiscal years both ways', () => {
    expect(addQuarters(fiscalQuarter('FY2016Q4'), 1)).toBe('FY2017Q1')
    expect(addQuarters(fiscalQuarter('FY2017Q1'), -1)).toBe('FY2016Q4')
    expect(addQuarters(fiscalQuarter('FY2014Q1'), 15)).toBe('FY2017Q4')
  })

  test('adding none changes nothing; what is added can be taken away; steps can be joined', () => {
    fc.assert(
      fc.property(anyQuarter, few, few, (quarter, m, n) => {
        expect(addQuarters(quarter, 0)).toBe(quarter)
        expect(addQuarters(addQuarters(quarter, n), -n)).toBe(quarter)
        expect(addQuarters(addQuarters(quarter, m), n)).toBe(addQuarters(quarter, m + n))
      }),
    )
  })

  test('the distance is what must be added', () => {
    fc.assert(
      fc.property(anyQuarter, few, (quarter, n) => {
        expect(quartersFrom(quarter, addQuarters(quarter, n))).toBe(n)
      }),
    )
  })

  test('a part of a quarter is refused, and so is what lies outside of time', () => {
    expect(() => addQuarters(fiscalQuarter('FY2017Q1'), 0.5)).toThrow('not a whole number of quarters')
    expect(() => addQuarters(fiscalQuarter('FY9999Q4'), 1)).toThrow(RangeError)
    expect(() => addQuarters(fiscalQuarter('FY1977Q1'), -1)).toThrow(RangeError)
  })
})

describe('a span of quarters', () => {
  test('includes both ends', () => {
    expect(quartersBetween(fiscalQuarter('FY2016Q3'), fiscalQuarter('FY2017Q2'))).toEqual([
      'FY2016Q3',
      'FY2016Q4',
      'FY2017Q1',
      'FY2017Q2',
    ])
    expect(quartersBetween(fiscalQuarter('FY2017Q1'), fiscalQuarter('FY2017Q1'))).toEqual(['FY2017Q1'])
  })

  test('is empty when it ends before it begins', () => {
    expect(quartersBetween(fiscalQuarter('FY2017Q2'), fiscalQuarter('FY2017Q1'))).toEqual([])
  })

  test('of a fiscal year has its four quarters in order', () => {
    expect(quartersOfFiscalYear(2017)).toEqual(
      quartersBetween(fiscalQuarter('FY2017Q1'), fiscalQuarter('FY2017Q4')),
    )
  })
})

test('the order of quarters is the order of their texts', () => {
  fc.assert(
    fc.property(anyQuarter, anyQuarter, (a, b) => {
      const byText = a < b ? -1 : a > b ? 1 : 0
      expect(Math.sign(compareQuarters(a, b))).toBe(byText)
    }),
  )
})
