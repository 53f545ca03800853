import { addQuarters, fiscalQuarter, totalOf, type FiscalQuarter } from '@muster/metrics'
import { expect, test } from 'vitest'
import type { EarlierReports } from '../award-facts.ts'
import { stratumId } from '../coding/strata.ts'
import { pastIn, pastNumbers } from './past-reports.ts'

const now = fiscalQuarter('FY2017Q4')
const clients = stratumId(totalOf('new_clients'))
const open = stratumId(totalOf('open_clients'))

const of = (...back: readonly number[]): EarlierReports => ({
  strata: ['new_clients', 'a_metric_of_another_time', 'open_clients'],
  reports: back.map((quarters) => ({
    quarter: addQuarters(now, -quarters),
    state: 'TX',
    numbers: [quarters, 7, quarters === 2 ? null : 0],
  })),
})
const quartersOf = (earlier: EarlierReports, state: string, quarter: FiscalQuarter) =>
  pastIn(earlier, state, quarter).map((past) => past.quarter)

test('only the eight quarters before a report are compared with it, newest first', () => {
  expect(pastNumbers(pastIn(of(9, 3, 8, 0, 1, -1), 'TX', now), clients)).toEqual([1, 3, 8])
})

test('a report of an older quarter is compared with what was before it', () => {
  expect(quartersOf(of(1, 2, 3), 'TX', addQuarters(now, -1))).toEqual(['FY2017Q2', 'FY2017Q1'])
})

test('another state is another past', () => {
  expect(quartersOf(of(1, 2), 'OK', now)).toEqual([])
})

test('what was not a number is left out, and what the dictionary does not know', () => {
  expect(pastNumbers(pastIn(of(1, 2, 3), 'TX', now), open)).toEqual([0, 0])
})

test('a past is looked up once', () => {
  const earlier = of(1, 2)
  expect(pastIn(earlier, 'TX', now)).toBe(pastIn(earlier, 'TX', now))
})
