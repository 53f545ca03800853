import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerKinds } from './answer-kind.ts'
import { plainNumber, readValue } from './read-value.ts'

test('the quick way and the thorough one agree on every number', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), (value) => {
      expect(plainNumber(String(value))).toBe(value)
      expect(readValue(String(value))?.value).toEqual({ kind: answerKinds.value, value })
    }),
  )
})

test('the quick way gives up on everything else', () => {
  for (const text of ['', ' 1', '1 ', '-1', '1.0', 'NR', '1234567890', '１'])
    expect(plainNumber(text)).toBe(-1)
})

test('a number written with commas reads back as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000, max: 999_999_999 }), (value) => {
      const read = readValue(value.toLocaleString('en-US'))
      expect(read?.value.value).toBe(value)
      expect(read?.repairs).toHaveLength(1)
    }),
  )
})

test('not reported and not tracked are answers; blank is none; small letters are a repair', () => {
  expect(readValue('NR')).toEqual({ value: { kind: answerKinds.notReported, value: 0 }, repairs: [] })
  expect(readValue('NT')?.value.kind).toBe(answerKinds.notTracked)
  expect(readValue('')?.value.kind).toBe(answerKinds.blank)
  expect(readValue('nr')?.repairs).toMatchObject([{ from: 'nr', to: 'NR' }])
})

test('what is no answer is not guessed', () => {
  for (const text of ['n/a', '-', '1.5', '-3', '1,23', '1000000000', '1e3'])
    expect(readValue(text)).toBeUndefined()
})
