import { describe, expect, it } from 'vitest'
import { compareWithStored, type FileAnswer } from './compare-with-stored.ts'

const here = { awardNumber: '2016-VT-BX-K012', quarter: 'FY2017Q4' }
const inFile = (metric: string, value: number, over: Partial<FileAnswer> = {}): FileAnswer => ({
  award: here.awardNumber,
  quarter: here.quarter,
  state: 'TX',
  stratum: { metric, breakdown: '', category: '' },
  answer: { kind: 'value', value },
  ...over,
})
const stored = (key: string, value: number) => ({
  key,
  state: 'TX',
  answer: { kind: 'value' as const, value },
})

describe('compareWithStored', () => {
  it('finds what changes, what is new and what the file no longer has', () => {
    const { answers, changes, ...before } = compareWithStored(
      [inFile('new_clients', 34), inFile('tips_received', 5), inFile('open_clients', 9)],
      [stored('new_clients', 31), stored('open_clients', 9), stored('housing_nights', 70)],
      here,
    )
    expect(answers).toBe(3)
    expect(before.stored).toBe(3)
    expect(changes).toEqual([
      { key: 'new_clients', state: 'TX', from: stored('', 31).answer, to: { kind: 'value', value: 34 } },
      { key: 'tips_received', state: 'TX', from: null, to: { kind: 'value', value: 5 } },
      { key: 'housing_nights', state: 'TX', from: stored('', 70).answer, to: null },
    ])
  })

  it('changes nothing when the same file comes again', () => {
    expect(compareWithStored([inFile('new_clients', 34)], [stored('new_clients', 34)], here).changes).toEqual(
      [],
    )
  })

  it('looks at this report only: not at another award, quarter or state of the file', () => {
    const { answers, changes } = compareWithStored(
      [
        inFile('new_clients', 1, { award: '2015-VT-BX-K001' }),
        inFile('new_clients', 2, { quarter: 'FY2017Q3' }),
        inFile('new_clients', 3, { state: 'OK' }),
      ],
      [stored('new_clients', 3)],
      here,
    )
    expect(answers).toBe(1)
    expect(changes.map(({ state }) => state)).toEqual(['OK', 'TX'])
  })

  it('names a line once, also where the file has it twice', () => {
    const { answers, changes } = compareWithStored(
      [inFile('new_clients', 34), inFile('new_clients', 35)],
      [],
      here,
    )
    expect(answers).toBe(1)
    expect(changes.map(({ to }) => to)).toEqual([{ kind: 'value', value: 34 }])
  })

  it('does not take a line left blank for a stored answer', () => {
    const blank = { key: 'new_clients', state: 'TX', answer: null }
    expect(compareWithStored([], [blank], here)).toEqual({ answers: 0, stored: 0, changes: [] })
  })
})
