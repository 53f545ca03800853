import { expect, test } from 'vitest'
import { metrics } from './dictionary.ts'
import { withUnit } from './unit.ts'

test('one is singular, anything else plural, and thousands are separated', () => {
  expect(withUnit(1, 'clients')).toBe('1 client')
  expect(withUnit(0, 'people')).toBe('0 people')
  expect(withUnit(1, 'people')).toBe('1 person')
  expect(withUnit(1200, 'nights')).toBe('1,200 nights')
})

test('the singular of each unit in use differs from its plural', () => {
  for (const { unit } of metrics) expect(withUnit(1, unit)).not.toBe(`1 ${unit}`)
})
