import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDate } from './arbitrary-periods.ts'
import { addDays, isoDate, parseIsoDate } from './iso-date.ts'

describe('a date', () => {
  test('is written year, month, day', () => {
    expect(parseIsoDate('2017-10-30')).toBe('2017-10-30')
    expect(isoDate('2016-02-29')).toBe('2016-02-29')
  })

  test.each([
    '',
    '2017-10',
    '2017-13-01',
    '2017-02-29',
    '10/30/2017',
    '20171030',
    '2017-10-30T00:00',
    ' 2017-10-30',
  ])('%j is none', (text) => {
    expect(parseIsoDate(text)).toBeUndefined()
    expect(() => isoDate(text)).toThrow(RangeError)
  })

  test('that cannot be read says how to write one', () => {
    expect(() => isoDate('30 October')).toThrow('"30 October" is not a date. Write it as 2017-10-30.')
  })
})

describe('adding days', () => {
  test('crosses months and leap days', () => {
    expect(addDays(isoDate('2016-02-28'), 2)).toBe('2016-03-01')
    expect(addDays(isoDate('2017-01-01'), -1)).toBe('2016-12-31')
  })

  test('there and back again gives the same day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date)
      }),
    )
  })

  test('a later day is a greater text', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 5000 }), (date, days) => {
        expect(addDays(date, days) > date).toBe(true)
      }),
    )
  })
})
