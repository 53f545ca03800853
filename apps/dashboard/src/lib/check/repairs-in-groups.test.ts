import { describe, expect, it } from 'vitest'
import { repairsInGroups, rowsInWords, type ShownRepair } from './repairs-in-groups.ts'

const trimmed = (row: number | null, from = ' TX'): ShownRepair => ({
  code: 'trimmed',
  row,
  column: 'state',
  from,
  to: 'TX',
})

describe('repairsInGroups', () => {
  it('shows the same change once, with every row it was made in', () => {
    expect(repairsInGroups([trimmed(9), trimmed(4), trimmed(4), trimmed(2, 'Texas')])).toEqual([
      { code: 'trimmed', column: 'state', from: ' TX', to: 'TX', count: 3, rows: [4, 9] },
      { code: 'trimmed', column: 'state', from: 'Texas', to: 'TX', count: 1, rows: [2] },
    ])
  })

  it('keeps a repair of the whole file apart from rows', () => {
    expect(repairsInGroups([trimmed(null)])[0]?.rows).toEqual([])
  })
})

describe('rowsInWords', () => {
  it.each([
    [[], ''],
    [[4], 'row 4'],
    [[4, 5], 'rows 4 and 5'],
    [[4, 5, 6], 'rows 4, 5 and 6'],
    [[4, 5, 6, 7, 8], 'rows 4, 5, 6 and 2 more'],
  ])('%j reads "%s"', (rows, words) => {
    expect(rowsInWords(rows)).toBe(words)
  })
})
