import { expect, test } from 'vitest'
import type { Edit } from '@muster/intake'
import { sameEdits } from './same-edits.ts'

const write = (row: number, text: string): Edit => ({ row, cells: [{ place: 1, text }] })

test('lists are the same when they change the same rows in the same way', () => {
  expect(sameEdits([], [])).toBe(true)
  expect(sameEdits([write(2, 'a')], [write(2, 'a')])).toBe(true)
  expect(sameEdits([{ row: 2, removed: true }], [{ row: 2, removed: true }])).toBe(true)
})

test('another row, text, number of changes, or a row taken out is another list', () => {
  const list = [write(2, 'a')]
  for (const other of [[], [write(3, 'a')], [write(2, 'b')], [write(2, 'a'), write(3, 'a')]]) {
    expect(sameEdits(list, other)).toBe(false)
  }
  expect(sameEdits(list, [{ row: 2, removed: true }])).toBe(false)
  expect(sameEdits(list, [{ row: 2, cells: [] }])).toBe(false)
})
