import { expect, test } from 'vitest'
import { findAgency } from './agencies.ts'
import type { PlanEdition } from './plan-edition.ts'
import { findPlanEdition } from './plan-editions.ts'
import { findPlanSubject, isPlannedIn, leadsOf, subjectInWords, type PlanSubject } from './plan-subject.ts'
import { planYearsOf } from './plan-year.ts'

const found = findPlanEdition('2014-01-final')
if (found === undefined) throw new Error('The final edition is not there.')
const edition: PlanEdition = found

const subject = (kind: PlanSubject['kind'], id: string) => {
  const named = findPlanSubject(edition, { kind, id })
  if (named === undefined) throw new Error(`no ${kind} ${id}`)
  return named
}

test('every action, objective and theme of the edition is found under its number', () => {
  for (const { objectives } of edition.goals) {
    for (const { id, actions } of objectives) {
      expect(subject('objective', id)).toMatchObject({ objective: { id } })
      for (const action of actions)
        expect(subject('action', action.id)).toMatchObject({ action: { id: action.id }, objective: { id } })
    }
  }
  for (const { id } of edition.themes) expect(subject('theme', id)).toMatchObject({ theme: { id } })
})

test('what the edition does not have is undefined', () => {
  expect(findPlanSubject(edition, { kind: 'action', id: '5' })).toBeUndefined()
  expect(findPlanSubject(edition, { kind: 'objective', id: '5.1' })).toBeUndefined()
  expect(findPlanSubject(edition, { kind: 'theme', id: '3' })).toBeUndefined()
})

test('an objective is answered for by whoever leads one of its actions, each once', () => {
  expect(leadsOf(subject('action', '6.2'))).toEqual(['OVC'])
  expect(leadsOf(subject('objective', '6'))).toEqual(['HHS', 'OVC', 'BIA'])
  expect(leadsOf(subject('objective', '2'))).toEqual(['OVC', 'DOJ', 'HHS'])
})

test('a theme is answered for by the departments that chair the plan', () => {
  for (const code of leadsOf(subject('theme', '1'))) expect(findAgency(code)?.partOf).toBeUndefined()
  expect(leadsOf(subject('theme', '2'))).toEqual(['DOJ', 'HHS', 'DHS'])
})

test('an action is planned in its own years alone, a theme in all years of the plan', () => {
  const planned = (kind: PlanSubject['kind'], id: string) =>
    planYearsOf(edition).filter((year) => isPlannedIn(subject(kind, id), year))
  expect(planned('action', '5.2')).toEqual(['FY2013', 'FY2014', 'FY2015'])
  expect(planned('action', '4.2')).toEqual(['FY2014', 'FY2015', 'FY2016', 'FY2017', 'beyond'])
  expect(planned('theme', '1')).toEqual(['FY2013', 'FY2014', 'FY2015', 'FY2016', 'FY2017'])
})

test('a subject is named by its kind and number', () => {
  expect(subjectInWords({ kind: 'action', id: '5.2' })).toBe('Action 5.2')
  expect(subjectInWords({ kind: 'theme', id: '1' })).toBe('Theme 1')
})
