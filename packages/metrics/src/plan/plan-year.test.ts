import { expect, test } from 'vitest'
import { isoDate } from '../iso-date.ts'
import { findPlanEdition } from './plan-editions.ts'
import {
  firstYearOf,
  hasBegun,
  parsePlanYear,
  planYearInWords,
  planYearLabel,
  planYearsOf,
} from './plan-year.ts'

const plan = { firstFiscalYear: 2013, lastFiscalYear: 2017 }

test('the years of the plan are FY2013 to FY2017, and beyond', () => {
  const edition = findPlanEdition('2014-01-final')
  expect(edition && planYearsOf(edition)).toEqual([
    'FY2013',
    'FY2014',
    'FY2015',
    'FY2016',
    'FY2017',
    'beyond',
  ])
})

test('a plan year is read back as it is written, and nothing else is one', () => {
  for (const year of planYearsOf(plan)) expect(parsePlanYear(year)).toBe(year)
  for (const text of ['2016', 'FY16', 'FY2016Q1', 'Beyond', '', 'FY3016'])
    expect(parsePlanYear(text)).toBeUndefined()
})

test('beyond begins with the fiscal year after the last of the plan', () => {
  expect(firstYearOf('beyond', plan)).toBe(2018)
  expect(firstYearOf('FY2014', plan)).toBe(2014)
  expect(hasBegun('beyond', plan, isoDate('2017-09-30'))).toBe(false)
  expect(hasBegun('beyond', plan, isoDate('2017-10-01'))).toBe(true)
  expect(hasBegun('FY2017', plan, isoDate('2016-10-01'))).toBe(true)
  expect(hasBegun('FY2017', plan, isoDate('2016-09-30'))).toBe(false)
})

test('a plan year has a short name for tables and one for sentences', () => {
  expect(planYearLabel('beyond')).toBe('Beyond')
  expect(planYearLabel('FY2015')).toBe('FY2015')
  expect(planYearInWords('beyond', plan)).toBe('the time after FY2017')
  expect(planYearInWords('FY2015', plan)).toBe('FY2015')
})
