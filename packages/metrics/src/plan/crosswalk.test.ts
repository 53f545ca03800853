import { expect, test } from 'vitest'
import { crosswalk, linesTo } from './crosswalk.ts'
import { findPlanEdition } from './plan-editions.ts'
import { findPlanPlace } from './plan-place.ts'

test('every end of every line exists in its edition', () => {
  for (const { from, to } of crosswalk) {
    for (const place of [from, ...to]) expect(findPlanPlace(place), `${place.kind} ${place.id}`).toBeDefined()
  }
})

test('lines lead from the draft to the final edition', () => {
  for (const { from, to } of crosswalk) {
    expect(from.edition).toBe('2013-04-draft')
    for (const { edition } of to) expect(edition).toBe('2014-01-final')
  }
})

test('every known goal and objective of the draft has exactly one line', () => {
  const goals = findPlanEdition('2013-04-draft')?.goals ?? []
  const expected = [
    ...goals.map(({ id }) => `goal ${id}`),
    ...goals.flatMap(({ objectives }) => objectives.map(({ id }) => `objective ${id}`)),
  ]
  expect(crosswalk.map(({ from }) => `${from.kind} ${from.id}`).toSorted()).toEqual(expected.toSorted())
})

test('goals lead to goals and objectives to objectives', () => {
  for (const { from, to } of crosswalk) {
    for (const { kind } of to) expect(kind).toBe(from.kind)
  }
})

test('a line leads nowhere only when the draft text is not known', () => {
  for (const { from, to, relation } of crosswalk) {
    expect(to.length === 0).toBe(relation === 'not_known')
    if (to.length > 0) continue
    const place = findPlanPlace(from)
    expect(place?.kind === 'objective' && place.objective.origin.title.standing).toBe('not_known')
  }
})

test('a goal that is kept has the same name in both editions', () => {
  for (const { from, to, relation } of crosswalk) {
    if (relation !== 'kept') continue
    const titles = [from, ...to].map((place) => {
      const found = findPlanPlace(place)
      return found?.kind === 'goal' ? found.goal.title : undefined
    })
    expect(new Set(titles).size).toBe(1)
  }
})

test('every line says that it is Muster’s own reading', () => {
  for (const { origin } of crosswalk) expect(origin.standing).toBe('our_reading')
})

test('every place of the final edition but objective 8 can be followed back, by the same lines', () => {
  const final = findPlanEdition('2014-01-final')
  const places = (final?.goals ?? []).flatMap(({ id, objectives }) => [
    { edition: '2014-01-final', kind: 'goal', id } as const,
    ...objectives.map(({ id }) => ({ edition: '2014-01-final', kind: 'objective', id }) as const),
  ])
  const without = places.filter((place) => linesTo(place).length === 0)
  expect(without.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['objective 8'])
  expect(places.flatMap(linesTo)).toHaveLength(crosswalk.flatMap(({ to }) => to).length)
})
