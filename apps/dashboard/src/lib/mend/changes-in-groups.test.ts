import { expect, test } from 'vitest'
import { changesInGroups } from './changes-in-groups.ts'

const cell = (place: number, from: string, to: string) => ({ place, from, to })

test('what was changed alike is told together, in the order of the file', () => {
  const groups = changesInGroups([
    { row: 9, removed: false, cells: [cell(3, '-', '0')] },
    { row: 4, removed: false, cells: [cell(1, 'Texas', 'TX'), cell(3, '-', '0')] },
  ])
  expect(groups).toEqual([
    { place: 1, from: 'Texas', to: 'TX', rows: [4] },
    { place: 3, from: '-', to: '0', rows: [4, 9] },
  ])
})

test('a row that was taken out is told as such, whatever was written in it', () => {
  const groups = changesInGroups([
    { row: 4, removed: true, cells: [cell(1, 'a', 'b')] },
    { row: 6, removed: true, cells: [] },
  ])
  expect(groups).toEqual([{ place: null, from: '', to: '', rows: [4, 6] }])
})
