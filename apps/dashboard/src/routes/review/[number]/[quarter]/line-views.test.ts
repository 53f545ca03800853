import { describe, expect, it } from 'vitest'
import { compareLines } from '#lib/report/compare-lines.ts'
import { changesInWords, lineViewIn, linesOf } from './line-views.ts'

const count = (value: number) => ({ kind: 'value' as const, value })
const line = (key: string, now: number, before: number) => ({
  key,
  label: key,
  group: 'g',
  state: 'TX',
  answer: count(now),
  previous: count(before),
})
const lines = compareLines([
  line('new_clients', 60, 20),
  line('new_clients.age_group.0_12', 5, 5),
  line('new_clients.age_group.13_17', 4, 3),
])

describe('the views of an officer', () => {
  it('show changes first unless the address asks for another view', () => {
    expect(lineViewIn(new URLSearchParams())).toBe('changes')
    expect(lineViewIn(new URLSearchParams('lines=form'))).toBe('form')
    expect(lineViewIn(new URLSearchParams('lines=nonsense'))).toBe('changes')
  })

  it('hold what they say', () => {
    expect(linesOf('changes', lines).map(({ key }) => key)).toEqual([
      'new_clients',
      'new_clients.age_group.13_17',
    ])
    expect(linesOf('totals', lines).map(({ key }) => key)).toEqual(['new_clients'])
    expect(linesOf('form', lines)).toHaveLength(3)
  })

  it('are summed up in a sentence', () => {
    expect(changesInWords(lines)).toBe('2 of 3 answers changed, 1 of them by a lot')
  })
})
