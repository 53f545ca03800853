import { metrics } from '@muster/metrics'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closestCode } from './closest-code.ts'

const codeFor = (text: string) => closestCode(text, metrics)?.code

test('a label, and a code with a slip, lead to the code', () => {
  expect(codeFor('Nights of Housing')).toBe('housing_nights')
  expect(codeFor('housing nights')).toBe('housing_nights')
  expect(codeFor('housing_night')).toBe('housing_nights')
  expect(codeFor('hosuing_nights')).toBe('housing_nights')
})

test('what is far from every code, or equally close to two, leads nowhere', () => {
  for (const text of ['', 'x', 'bananas', 'z'.repeat(10_000)]) expect(codeFor(text)).toBeUndefined()
  const two = [
    { code: 'aaaab', label: '' },
    { code: 'aaaac', label: '' },
  ]
  expect(closestCode('aaaad', two)).toBeUndefined()
})

test('every code is closest to itself', () => {
  fc.assert(
    fc.property(fc.constantFrom(...metrics), ({ code }) => {
      expect(codeFor(code)).toBe(code)
    }),
  )
})
