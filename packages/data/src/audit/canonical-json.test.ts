import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

const shuffle = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(shuffle)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .map(([key, each]): [string, unknown] => [key, shuffle(each)])
            .toReversed(),
        )
      : value

it('equal values give equal text, in whatever order their keys were set', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(shuffle(value))).toBe(canonicalJson(value))
    }),
  )
})

it('the text is JSON of the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

it('keys are sorted at every depth, and those without a value left out', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: undefined, B: null })).toBe('{"B":null,"b":[{"c":2,"d":1}]}')
})
