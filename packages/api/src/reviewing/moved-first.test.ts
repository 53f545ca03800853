import { expect, it } from 'vitest'
import { movedFirst } from './moved-first.ts'

const count = (value: number) => ({ kind: 'value' as const, value })
const unknown = { kind: 'not_reported' as const }

it('lines that moved stand first, a blank that became a count and the other way among the furthest', () => {
  const lines = [
    { name: 'same', from: count(4), to: count(4) },
    { name: 'by two', from: count(4), to: count(2) },
    { name: 'still blank', from: null, to: null },
    { name: 'by ninety', from: count(10), to: count(100) },
    { name: 'no longer counted', from: count(1), to: unknown },
    { name: 'left blank now', from: count(7), to: null },
    { name: 'counted now', from: null, to: count(0) },
    { name: 'still not reported', from: unknown, to: unknown },
  ]
  expect(movedFirst(lines, (line) => line).map(({ name }) => name)).toEqual([
    'no longer counted',
    'left blank now',
    'counted now',
    'by ninety',
    'by two',
    'same',
    'still blank',
    'still not reported',
  ])
})
