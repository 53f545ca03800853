import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actionStatuses, isSettled, type YearStatus } from './action-status.ts'
import type { PlanEdition } from './plan-edition.ts'
import { findPlanEdition } from './plan-editions.ts'
import { findPlanSubject, type PlanSubject } from './plan-subject.ts'
import { firstYearOf, planYearsOf, type PlanYear } from './plan-year.ts'
import { statusChart } from './status-chart.ts'

const found = findPlanEdition('2014-01-final')
if (found === undefined) throw new Error('The final edition is not there.')
const edition: PlanEdition = found
const allYears = planYearsOf(edition)

const chartOf = (named: PlanSubject, entered: readonly YearStatus[], through: PlanYear) => {
  const subject = findPlanSubject(edition, named)
  if (subject === undefined) throw new Error('not in the plan')
  return statusChart(edition, subject, entered, through)
}
const marks = (named: PlanSubject, entered: readonly YearStatus[], through: PlanYear) =>
  chartOf(named, entered, through).years.map(({ mark }) => mark)
const said = (year: PlanYear, status: YearStatus['status']): YearStatus => ({ year, status, comment: null })
const hotline = { kind: 'action', id: '5.2' } as const

test('a year of the action with nothing entered is missing once it is over, and planned before', () => {
  expect(marks(hotline, [], 'FY2014')).toEqual(['missing', 'missing', 'planned', 'none', 'none', 'none'])
})

test('what was entered stands in its year, and a late action keeps its later years', () => {
  const entered = [said('FY2013', 'not_begun'), said('FY2016', 'done')]
  expect(marks(hotline, entered, 'FY2017')).toEqual([
    'not_begun',
    'missing',
    'missing',
    'done',
    'none',
    'none',
  ])
})

test('nothing is missing and nothing is planned after an action is done or dropped', () => {
  expect(marks(hotline, [said('FY2013', 'done')], 'FY2014')).toEqual([
    'done',
    'none',
    'none',
    'none',
    'none',
    'none',
  ])
})

test('a report of one year tells nothing that was entered for a later one', () => {
  const chart = chartOf(hotline, [said('FY2013', 'under_way'), said('FY2014', 'dropped')], 'FY2013')
  expect(chart.years.map(({ mark }) => mark)).toEqual([
    'under_way',
    'planned',
    'planned',
    'none',
    'none',
    'none',
  ])
  expect(chart.current).toEqual(said('FY2013', 'under_way'))
})

test('whatever was entered, the current status is the latest entry of the years until then', () => {
  const entries = fc.uniqueArray(
    fc.record({
      year: fc.constantFrom(...allYears),
      status: fc.constantFrom(...actionStatuses),
      comment: fc.constant(null),
    }),
    { selector: ({ year }) => year },
  )
  fc.assert(
    fc.property(entries, fc.constantFrom(...allYears), (entered, through) => {
      const { years, current } = chartOf(hotline, entered, through)
      const until = entered
        .filter(({ year }) => firstYearOf(year, edition) <= firstYearOf(through, edition))
        .sort((one, other) => firstYearOf(one.year, edition) - firstYearOf(other.year, edition))
      expect(current).toEqual(until.at(-1))
      expect(years.map(({ year }) => year)).toEqual(allYears)
      const settledIn = until.find(({ status }) => isSettled(status))?.year
      const after = years.slice(settledIn === undefined ? years.length : allYears.indexOf(settledIn) + 1)
      const reopened = until.some(
        ({ year, status }) => settledIn !== undefined && year > settledIn && !isSettled(status),
      )
      if (!reopened) for (const { mark } of after) expect(['missing', 'planned']).not.toContain(mark)
    }),
  )
})
