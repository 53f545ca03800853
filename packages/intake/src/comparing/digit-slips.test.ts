import { expect, test } from 'vitest'
import { digitSlips, isOneDigitMoreOrLess } from './digit-slips.ts'

test('neighboring digits may have changed places, and one of two that are alike may be too many', () => {
  expect(digitSlips(34)).toEqual([43])
  expect(digitSlips(123)).toEqual([213, 132])
  expect(digitSlips(3_344)).toEqual([344, 3_434, 334])
})

test('no slip makes a number that begins with 0, and a single digit has none', () => {
  expect(digitSlips(30)).toEqual([])
  expect(digitSlips(105)).toEqual([150])
  expect(digitSlips(7)).toEqual([])
  expect(digitSlips(11)).toEqual([])
})

test('what is no number of digits has none', () => {
  for (const odd of [-34, 3.5, Number.NaN, 1e21]) expect(digitSlips(odd)).toEqual([])
})

test('two numbers may be alike but for one digit', () => {
  for (const other of [134, 344, 304, 340]) {
    expect(isOneDigitMoreOrLess(34, other)).toBe(true)
    expect(isOneDigitMoreOrLess(other, 34)).toBe(true)
  }
  for (const other of [34, 43, 1_234, 156]) expect(isOneDigitMoreOrLess(34, other)).toBe(false)
})
