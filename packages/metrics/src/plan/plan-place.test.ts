import { expect, test } from 'vitest'
import { findPlanPlace } from './plan-place.ts'

const edition = '2014-01-final'

test('an objective is found together with its goal', () => {
  const place = findPlanPlace({ edition, kind: 'objective', id: '5' })
  expect(place?.kind === 'objective' && place.goal.title).toBe('Expand Access to Services')
  expect(place?.kind === 'objective' && place.objective.id).toBe('5')
})

test('the same number means different objectives in different editions', () => {
  const place = findPlanPlace({ edition: '2013-04-draft', kind: 'objective', id: '5' })
  expect(place?.kind === 'objective' && place.goal.title).toBe('Increase Awareness')
})

test('a theme is found', () => {
  const place = findPlanPlace({ edition, kind: 'theme', id: '2' })
  expect(place?.kind === 'theme' && place.theme.title).toBe('Standard of care')
})

test('a place that the edition does not have is undefined', () => {
  expect(findPlanPlace({ edition, kind: 'goal', id: '5' })).toBeUndefined()
  expect(findPlanPlace({ edition, kind: 'objective', id: '9' })).toBeUndefined()
  expect(findPlanPlace({ edition: '2013-04-draft', kind: 'theme', id: '1' })).toBeUndefined()
})
