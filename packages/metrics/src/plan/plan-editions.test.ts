import { describe, expect, test } from 'vitest'
import { currentEditionId, findPlanEdition, planEditions } from './plan-editions.ts'

const draft = findPlanEdition('2013-04-draft')
const final = findPlanEdition('2014-01-final')
const texts = planEditions.flatMap(({ goals }) =>
  goals.flatMap(({ title, statement, objectives }) => [
    title,
    statement,
    ...objectives.map((each) => each.title),
  ]),
)

describe('the final edition', () => {
  test('has 4 goals, 8 objectives numbered through and 2 overarching themes', () => {
    expect(final?.goals.map(({ id }) => id)).toEqual(['1', '2', '3', '4'])
    const objectives = final?.goals.flatMap((goal) => goal.objectives.map(({ id }) => id))
    expect(objectives).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
    expect(final?.themes).toHaveLength(2)
  })

  test('is the edition that indicators are tied to', () => {
    expect(currentEditionId).toBe(final?.id)
    expect(final?.status).toBe('final')
  })

  test('says that objective titles are found and their goals only recalled', () => {
    for (const { origin } of final?.goals.flatMap(({ objectives }) => objectives) ?? []) {
      expect(origin.title.standing).toBe('found')
      expect(origin.goal.standing).toBe('recalled')
    }
  })

  test('knows all objectives of every goal', () => {
    expect(final?.goals.map(({ objectivesKnown }) => objectivesKnown)).toEqual(['all', 'all', 'all', 'all'])
  })
})

describe('the draft edition', () => {
  test('has the four goals under their draft names', () => {
    expect(draft?.goals.map(({ title }) => title)).toEqual([
      'Increase Coordination and Collaboration',
      'Increase Awareness',
      'Expand Access to Services',
      'Improve Outcomes',
    ])
  })

  test('shows objectives 1 to 6 and does not make up the rest', () => {
    const objectives = draft?.goals.flatMap((goal) => goal.objectives) ?? []
    expect(objectives.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(objectives.at(-1)?.origin.title.standing).toBe('not_known')
    expect(objectives.at(-1)?.origin.title.note).toContain('breaks off')
    expect(draft?.goals.map(({ objectivesKnown }) => objectivesKnown)).toEqual(['all', 'all', 'some', 'none'])
  })

  test('says in a note where a goal is cut off', () => {
    const cutOff = draft?.goals.filter(({ objectivesKnown }) => objectivesKnown !== 'all') ?? []
    for (const { note } of cutOff) expect(note).toMatch(/cut off/)
  })

  test('has no actions, because none are known', () => {
    expect(draft?.goals.flatMap((goal) => goal.objectives.flatMap(({ actions }) => actions))).toEqual([])
  })
})

test('editions stand in order of publication, each with its own id', () => {
  const published = planEditions.map((edition) => edition.published)
  expect(published).toEqual(published.toSorted())
  expect(new Set(planEditions.map(({ id }) => id)).size).toBe(planEditions.length)
})

test('no text is empty, and none begins or ends with a blank', () => {
  for (const text of texts) expect(text).toMatch(/^\S.*\S$/)
})

test('an unknown edition is undefined', () => {
  expect(findPlanEdition('2020-10-final')).toBeUndefined()
})
