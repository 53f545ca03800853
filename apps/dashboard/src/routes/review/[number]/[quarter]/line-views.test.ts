import { describe, expect, it } from 'vitest'
import { compareLines } from '#lib/report/compare-lines.ts'
import { besideIn, changesInWords, lineViewIn, linesOf } from './line-views.ts'

const count = (value: number) => ({ kind: 'value' as const, value })
const line = (key: string, position: number, now: number, before: number) => ({
  key,
  label: key,
  group: 'g',
  state: 'TX',
  position,
  answer: count(now),
  previous: count(before),
})
// As the api gives them: what moved furthest on top.
const lines = compareLines([
  line('new_clients.age_group.13_17', 2, 60, 20),
  line('new_clients', 0, 4, 3),
  line('new_clients.age_group.0_12', 1, 5, 5),
])
const nothing = () => false

describe('the views of an officer', () => {
  it('show changes beside the quarter before unless the address asks for something else', () => {
    expect(lineViewIn(new URLSearchParams())).toBe('changes')
    expect(lineViewIn(new URLSearchParams('lines=form'))).toBe('form')
    expect(lineViewIn(new URLSearchParams('lines=nonsense'))).toBe('changes')
    expect(besideIn(new URLSearchParams())).toBe('quarter')
    expect(besideIn(new URLSearchParams('beside=peers'))).toBe('peers')
    expect(besideIn(new URLSearchParams('beside=nonsense'))).toBe('quarter')
  })

  it('hold what they say, in their order', () => {
    const keysOf = (
      view: 'changes' | 'totals' | 'form',
      said: (line: { key: string }) => boolean = nothing,
    ) => linesOf(view, lines, said).map(({ key }) => key)
    expect(keysOf('changes')).toEqual(['new_clients.age_group.13_17', 'new_clients'])
    expect(keysOf('totals')).toEqual(['new_clients'])
    expect(keysOf('form')).toEqual([
      'new_clients',
      'new_clients.age_group.0_12',
      'new_clients.age_group.13_17',
    ])
    // What somebody commented on is never out of sight.
    expect(keysOf('changes', ({ key }) => key.endsWith('0_12'))).toHaveLength(3)
  })

  it('are summed up in a sentence', () => {
    expect(changesInWords(lines)).toBe('2 of 3 answers changed, 1 of them by a lot')
  })
})
