import { expect, test } from 'vitest'
import { standingLabels, type Origin } from './origin.ts'
import { planEditions } from './plan-editions.ts'

const origins: readonly Origin[] = planEditions.flatMap(({ goals, themes }) => [
  ...goals.flatMap((goal) => [
    ...Object.values(goal.origin),
    ...goal.objectives.flatMap(({ origin }) => Object.values(origin)),
  ]),
  ...themes.flatMap(({ origin, reportedOrigin }) => [origin, reportedOrigin]),
])

test('every text of the plan names its source and has a standing that pages can show', () => {
  expect(origins.length).toBeGreaterThan(30)
  for (const { source, standing } of origins) {
    expect(source).not.toBe('')
    expect(standingLabels[standing]).toMatch(/^[A-Z]/)
  }
})

test('a text whose wording is not known says why', () => {
  for (const { standing, note } of origins) {
    if (standing === 'not_known') expect(note).toBeDefined()
  }
})
