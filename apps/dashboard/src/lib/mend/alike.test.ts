import { expect, test } from 'vitest'
import { findAlike } from './alike.ts'
import { act, noChanges } from './changes-history.ts'

const texts = ['-', '5', ' - ', '--', '-', '']
const source = {
  rows: async (from: number, to: number) =>
    texts.slice(from, to).map((text, at) => ({ row: from + at + 2, cells: ['-', text] })),
}

test('alike are the cells of the same column with the same text, white space aside', async () => {
  const found = await findAlike(source, { place: 1, text: '-', changes: new Map() })
  expect(found).toEqual([
    { row: 2, place: 1, from: '-' },
    { row: 4, place: 1, from: ' - ' },
    { row: 6, place: 1, from: '-' },
  ])
})

test('what was changed counts as it reads now, and rows that were taken out do not count', async () => {
  const changed = act(noChanges, {
    kind: 'write',
    cells: [
      { row: 2, place: 1, from: '-', to: '0' },
      { row: 3, place: 1, from: '5', to: '-' },
    ],
  })
  const { rows: changes } = act(changed, { kind: 'take_out', rows: [6] })
  const found = await findAlike(source, { place: 1, text: '-', changes })
  expect(found.map(({ row, from }) => [row, from])).toEqual([
    [3, '5'],
    [4, ' - '],
  ])
})

test('a missing cell is an empty one', async () => {
  const short = { rows: async () => [{ row: 2, cells: ['a'] }] }
  expect(await findAlike(short, { place: 1, text: '', changes: new Map() })).toHaveLength(1)
})

test('a file of any length is looked through, each row once', async () => {
  const long = {
    rows: async (from: number, to: number) =>
      Array.from({ length: Math.max(0, Math.min(to, 4_000) - from) }, (_, at) => ({
        row: from + at + 2,
        cells: ['x'],
      })),
  }
  const found = await findAlike(long, { place: 0, text: 'x', changes: new Map() })
  expect(new Set(found.map(({ row }) => row)).size).toBe(4_000)
})

test('a search can be stopped', async () => {
  const stop = new AbortController()
  const search = findAlike(source, { place: 1, text: '-', changes: new Map() }, stop.signal)
  stop.abort()
  await expect(search).rejects.toThrow()
})
