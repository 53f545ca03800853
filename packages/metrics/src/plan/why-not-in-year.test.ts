import { expect, test } from 'vitest'
import { isoDate } from '../iso-date.ts'
import { findPlanEdition } from './plan-editions.ts'
import { findPlanSubject, type PlanSubject } from './plan-subject.ts'
import type { PlanYear } from './plan-year.ts'
import { whyNotInYear } from './why-not-in-year.ts'

function why(kind: PlanSubject['kind'], id: string, year: PlanYear, today: string): string | undefined {
  const edition = findPlanEdition('2014-01-final')
  const subject = edition && findPlanSubject(edition, { kind, id })
  if (!edition || !subject) throw new Error('not in the plan')
  return whyNotInYear(edition, subject, year, isoDate(today))
}

test('a year that has not begun takes nothing, and the sentence says to wait', () => {
  expect(why('action', '5.1', 'FY2017', '2016-09-30')).toBe(
    'FY2017 has not begun yet. Choose a year that has.',
  )
  expect(why('action', '5.1', 'beyond', '2017-09-30')).toBe(
    'The time after FY2017 has not begun yet. Choose a year that has.',
  )
})

test('an action takes nothing before it begins, and anything after, for it may be late', () => {
  expect(why('action', '5.5', 'FY2013', '2017-10-16')).toBe(
    'Action 5.5 begins in FY2014. Choose that year or a later one.',
  )
  for (const year of ['FY2014', 'FY2015', 'beyond'] as const)
    expect(why('action', '5.5', year, '2017-10-16')).toBeUndefined()
})

test('themes and objectives take every year of the plan that has begun', () => {
  expect(why('theme', '1', 'FY2013', '2017-10-16')).toBeUndefined()
  expect(why('objective', '5', 'FY2016', '2017-10-16')).toBeUndefined()
})

test('a year that is not of the plan is refused', () => {
  for (const year of ['FY2012', 'FY2018'] as const)
    expect(why('theme', '1', year, '2017-10-16')).toMatch(/^The plan runs from FY2013 to FY2017/)
})
