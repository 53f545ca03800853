import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteMemo } from './byte-memo.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

test('it knows what a map of the same texts knows, in any order of asking', () => {
  const text = fc.string({ maxLength: 12 })
  fc.assert(
    fc.property(fc.array(fc.record({ text, isSet: fc.boolean() }), { maxLength: 200 }), (steps) => {
      const memo = new ByteMemo<number>()
      const map = new Map<string, number>()
      steps.forEach((step, at) => {
        const bytes = bytesOf(`..${step.text}..`)
        const end = bytes.length - 2
        if (step.isSet && !map.has(step.text)) {
          memo.set(bytes, 2, end, at)
          map.set(step.text, at)
        }
        expect(memo.find(bytes, 2, end)).toBe(map.get(step.text))
      })
    }),
  )
})

test('many texts are remembered, and more than it can hold do not harm it', () => {
  const memo = new ByteMemo<number>()
  const many = 60_000
  for (let n = 0; n < many; n++) memo.set(bytesOf(`text ${n}`), 0, `text ${n}`.length, n)
  let found = 0
  for (let n = 0; n < many; n++) {
    const value = memo.find(bytesOf(`text ${n}`), 0, `text ${n}`.length)
    expect([n, undefined]).toContain(value)
    if (value === n) found += 1
  }
  expect(found).toBeGreaterThan(45_000)
})
