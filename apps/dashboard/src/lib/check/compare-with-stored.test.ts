import { describe, expect, it } from 'vitest'
import {
  comparisonOnto,
  compareWithStored,
  linesLeftOut,
  type FileAnswer,
  type StoredLine,
} from './compare-with-stored.ts'

const here = { awardNumber: '2016-VT-BX-K012', quarter: 'FY2017Q4' }
const inFile = (metric: string, value: number, over: Partial<FileAnswer> = {}): FileAnswer => ({
  award: here.awardNumber,
  quarter: here.quarter,
  state: 'TX',
  stratum: { metric, breakdown: '', category: '' },
  answer: { kind: 'value', value },
  ...over,
})
const stored = (key: string, value: number): StoredLine => ({
  key,
  label: `Label of ${key}`,
  state: 'TX',
  answer: { kind: 'value', value },
})
const compareHere = (answers: FileAnswer[], lines: StoredLine[]) => {
  const [comparison] = compareWithStored(answers, [{ place: here, revision: 3, lines }])
  if (comparison === undefined) throw new Error('One report was given.')
  return comparison
}

describe('compareWithStored', () => {
  it('finds what changes, what is new and what the file no longer has', () => {
    const { changes, ...sizes } = compareHere(
      [inFile('new_clients', 34), inFile('tips_received', 5), inFile('open_clients', 9)],
      [stored('new_clients', 31), stored('open_clients', 9), stored('housing_nights', 70)],
    )
    expect(sizes).toMatchObject({ place: here, revision: 3, answers: 3, stored: 3, all: 4, isDraft: false })
    expect(changes.map(({ key, from, to }) => [key, from, to])).toEqual([
      ['new_clients', { kind: 'value', value: 31 }, { kind: 'value', value: 34 }],
      ['tips_received', null, { kind: 'value', value: 5 }],
      ['housing_nights', { kind: 'value', value: 70 }, null],
    ])
    expect(changes.map(({ label }) => label)).toContain('New clients')
  })

  it('changes nothing when the same file comes again', () => {
    expect(compareHere([inFile('new_clients', 34)], [stored('new_clients', 34)]).changes).toEqual([])
  })

  it('looks at each report alone: not at another award, quarter or state of the file', () => {
    const { answers, changes } = compareHere(
      [
        inFile('new_clients', 1, { award: '2015-VT-BX-K001' }),
        inFile('new_clients', 2, { quarter: 'FY2017Q3' }),
        inFile('new_clients', 3, { state: 'OK' }),
      ],
      [stored('new_clients', 3)],
    )
    expect(answers).toBe(1)
    expect(changes.map(({ state }) => state)).toEqual(['OK', 'TX'])
  })

  it('compares a file with several reports at once', () => {
    const earlier = { ...here, quarter: 'FY2017Q3' }
    const comparisons = compareWithStored(
      [inFile('new_clients', 1), inFile('new_clients', 2, { quarter: 'FY2017Q3' })],
      [
        { place: here, revision: 1, lines: [stored('new_clients', 1)] },
        { place: earlier, revision: null, lines: [] },
      ],
    )
    expect(comparisons.map(({ place, changes }) => [place.quarter, changes.length])).toEqual([
      ['FY2017Q4', 0],
      ['FY2017Q3', 1],
    ])
  })

  it('names a line once, also where the file has it twice', () => {
    const { answers, changes } = compareHere([inFile('new_clients', 34), inFile('new_clients', 35)], [])
    expect(answers).toBe(1)
    expect(changes.map(({ to }) => to)).toEqual([{ kind: 'value', value: 34 }])
  })

  it('does not take a line left blank for a stored answer', () => {
    const blank = { key: 'new_clients', label: 'New clients', state: 'TX', answer: null }
    expect(compareHere([], [blank])).toMatchObject({ answers: 0, stored: 0, all: 0, changes: [] })
  })
})

describe('a file over a draft', () => {
  const over = (isDraft: boolean) => {
    const lines = [stored('new_clients', 31), stored('housing_nights', 70)]
    const [comparison] = compareWithStored(
      [inFile('new_clients', 34)],
      [{ place: here, revision: 3, lines, isDraft }],
    )
    if (comparison === undefined) throw new Error('One report was given.')
    return comparison
  }

  it('leaves the lines that it does not have, if it does not take the place of the draft', () => {
    expect(linesLeftOut(over(true))).toBe(1)
    expect(comparisonOnto(over(true), 'merge').changes.map(({ key }) => key)).toEqual(['new_clients'])
    expect(comparisonOnto(over(true), 'replace').changes).toHaveLength(2)
  })

  it('never mixes with what was submitted', () => {
    expect(linesLeftOut(over(false))).toBe(0)
    expect(comparisonOnto(over(false), 'merge').changes).toHaveLength(2)
  })
})
