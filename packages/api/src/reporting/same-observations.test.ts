import type { NewObservation, ObservationRecord } from '@muster/data'
import { expect, test } from 'vitest'
import { sameObservations } from './same-observations.ts'

const stratum = { metric: 'new_clients', breakdown: '', category: '' }
const read: NewObservation = { stratum, state: 'TX', answer: { kind: 'value', value: 3 }, sourceRow: 2 }
const kept: ObservationRecord = {
  stratum,
  state: 'TX',
  answer: { kind: 'value', value: 3 },
  sourceRow: 2,
  note: null,
}
const other = { ...kept, state: 'OK' } as const

test('the same lines in another order are the same, with no note or a blank one', () => {
  expect(
    sameObservations(
      [kept, other],
      [
        { ...read, state: 'OK' },
        { ...read, note: '' },
      ],
    ),
  ).toBe(true)
})

test.each([
  ['value', { answer: { kind: 'value', value: 4 } }],
  ['answer', { answer: { kind: 'not_reported' } }],
  ['row', { sourceRow: 3 }],
  ['note', { note: 'late' }],
  ['state', { state: 'OK' }],
] as const)('another %s is not the same', (_, change) => {
  expect(sameObservations([kept], [{ ...read, ...change }])).toBe(false)
})

test('a line more or less is not the same', () => {
  expect(sameObservations([kept, other], [read])).toBe(false)
  expect(sameObservations([kept], [read, { ...read, state: 'OK' }])).toBe(false)
})
