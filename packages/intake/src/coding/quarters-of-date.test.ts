import { endOfQuarter, fiscalQuarter, startOfQuarter } from '@muster/metrics'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quartersOfDate } from './quarters-of-date.ts'

test.each([
  ['Sep-17', ['FY2017Q4']],
  ['September 2017', ['FY2017Q4']],
  ['Sept. 2017', ['FY2017Q4']],
  ['2017-09-30', ['FY2017Q4']],
  ['2017-09-30T00:00:00', ['FY2017Q4']],
  ['2017-09', ['FY2017Q4']],
  ['9/2017', ['FY2017Q4']],
  ['9/30/2017', ['FY2017Q4']],
  ['9/30/17', ['FY2017Q4']],
  ['30.9.2017', ['FY2017Q4']],
  ['30-Sep-17', ['FY2017Q4']],
  ['September 30, 2017', ['FY2017Q4']],
  ['10/1/2016', ['FY2017Q1', 'FY2016Q2']],
  ['17-Sep', []],
  ['3/15/1871', []],
])('%s lies in %j', (text, quarters) => {
  expect(quartersOfDate(text)).toEqual(quarters)
})

test.each([
  '',
  '34',
  '10-15',
  '1.234.567',
  '2017',
  'FY2017Q4',
  '2017-13-01',
  '2/30/2017',
  'Sep',
  'may',
  '2016-VT-BX-K012',
  '90ZV0138',
])('%j is no date', (text) => expect(quartersOfDate(text)).toBeUndefined())

test('the first and the last day of a quarter lie in it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2090 }), fc.constantFrom(1, 2, 3, 4), (year, number) => {
      const quarter = fiscalQuarter(`FY${year}Q${number}`)
      for (const day of [startOfQuarter(quarter), endOfQuarter(quarter)])
        expect(quartersOfDate(day)).toEqual([quarter])
    }),
  )
})

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => quartersOfDate(text)).not.toThrow()
    }),
  )
})
