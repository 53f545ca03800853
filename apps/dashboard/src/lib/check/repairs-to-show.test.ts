import { describe, expect, it } from 'vitest'
import { repairsToShow } from './repairs-to-show.ts'

const trimmed = (row: number, from = ' TX') => ({
  code: 'R101',
  row,
  column: 'state',
  cell: `C${row}`,
  from,
  to: 'TX',
})
const group = {
  code: 'R101',
  sentence: 'Space is cut off.',
  count: 9,
  examples: [trimmed(4), trimmed(5), trimmed(6, 'TX ')],
}

describe('repairsToShow', () => {
  it('shows the same change once, where it was made first', () => {
    const [shown] = repairsToShow([group], [], {})
    expect(shown?.examples.map(({ cell }) => cell)).toEqual(['C4', 'C6'])
    expect(shown?.count).toBe(9)
  })

  it('keeps what is refused in sight, so that it can be allowed again', () => {
    expect(repairsToShow([], ['R101'], { R101: 'Space is cut off.' })).toEqual([
      { code: 'R101', sentence: 'Space is cut off.', count: 0, examples: [], isRefused: true },
    ])
  })
})
