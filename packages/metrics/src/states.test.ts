import { expect, test } from 'vitest'
import { findState, states } from './states.ts'

test('there are 50 states, the District of Columbia and five territories', () => {
  expect(states).toHaveLength(56)
  for (const code of ['DC', 'PR', 'GU', 'VI', 'AS', 'MP']) expect(findState(code)).toBeDefined()
})

test('each has its own code, name and FIPS number', () => {
  expect(new Set(states.map(({ code }) => code)).size).toBe(56)
  expect(new Set(states.map(({ name }) => name)).size).toBe(56)
  expect(new Set(states.map(({ fips }) => fips)).size).toBe(56)
  for (const { code, fips } of states) {
    expect(code).toMatch(/^[A-Z]{2}$/)
    expect(fips).toMatch(/^\d{2}$/)
  }
})

test('they stand in the order of their names', () => {
  const names = states.map(({ name }) => name)
  expect(names).toEqual([...names].sort())
})

test('a state is found by its code only', () => {
  expect(findState('TX')).toEqual({ code: 'TX', name: 'Texas', fips: '48' })
  for (const text of ['tx', 'Texas', '48', '', 'XX', 'constructor']) expect(findState(text)).toBeUndefined()
})
