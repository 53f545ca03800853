import { breakdowns, metrics } from '@muster/metrics'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offerCode } from './offer-code.ts'
import { entriesLabelled, readCode } from './read-code.ts'

const told = (text: string) => {
  const read = readCode(text, metrics)
  return read && [read.value.code, ...read.repairs.map(({ kind }) => kind.code)]
}

test.each([
  ['new_clients', ['new_clients']],
  ['New_Clients', ['new_clients', 'R102']],
  ['New clients', ['new_clients', 'R201']],
  ['NEW  CLIENTS:', ['new_clients', 'R201']],
  ['new-clients', ['new_clients', 'R201']],
  ['clients', undefined],
  ['', undefined],
  ['__proto__', undefined],
  ['x'.repeat(100_000), undefined],
])('%j', (text, code) => {
  expect(told(text)).toEqual(code)
})

const shared = [
  { code: 'one', label: 'Same' },
  { code: 'two', label: 'same.' },
]

test('a label that two entries share is not guessed, and both are offered', () => {
  expect(readCode('Same', shared)).toBeUndefined()
  expect(offerCode('Same', shared)).toBe('This label stands for more than one: write one or two.')
  expect(readCode('ONE', shared)?.value.code).toBe('one')
})

test('every label of the dictionary reads back to its code, unless it is shared', () => {
  for (const entries of [metrics, breakdowns, ...breakdowns.map(({ categories }) => categories)])
    for (const entry of entries) {
      const isShared = entriesLabelled(entry.label, entries).length > 1
      expect(readCode(entry.label, entries)?.value).toBe(isShared ? undefined : entry)
      expect(readCode(entry.code, entries)).toEqual({ value: entry, repairs: [] })
    }
})

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => readCode(text, metrics)).not.toThrow()
    }),
  )
})
