import { expect, test } from 'vitest'
import { agencies, coChairs, findAgency } from './agencies.ts'

test('more than 15 agencies stand on the cover of the plan', () => {
  expect(agencies.filter(({ onPlanCover }) => onPlanCover)).toHaveLength(17)
})

test('every agency has its own code and name', () => {
  expect(new Set(agencies.map(({ code }) => code)).size).toBe(agencies.length)
  expect(new Set(agencies.map(({ name }) => name)).size).toBe(agencies.length)
})

test('an office belongs to a department that is listed and belongs to nobody', () => {
  for (const { partOf } of agencies) {
    if (partOf === undefined) continue
    expect(findAgency(partOf)).toBeDefined()
    expect(findAgency(partOf)?.partOf).toBeUndefined()
  }
})

test('an unknown code is undefined', () => {
  expect(findAgency('XYZ')).toBeUndefined()
})

test('the chairs of the plan are departments on its cover', () => {
  for (const code of coChairs) expect(findAgency(code)).toMatchObject({ onPlanCover: true })
})
