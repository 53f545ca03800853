import { describe, expect, it } from 'vitest'
import type { ChartMap, ChartOfParts, ChartRanking } from '../chart-specification.ts'
import { summarySentence } from './summary-sentence.ts'

const facts = {
  title: '',
  subtitle: '',
  subject: 'New clients',
  unit: 'people',
  source: '',
  asOf: '2017-10-16',
  when: 'FY2017 Q3',
}
const parts: ChartOfParts = {
  ...facts,
  kind: 'composition',
  itemName: 'Age group',
  items: [
    { label: 'Minor', value: 20 },
    { label: 'Adult', value: 70 },
    { label: 'Not reported', value: 10, apart: true },
  ],
  addsUp: true,
}
const ranking = (values: ChartRanking['items']): ChartRanking => ({
  ...facts,
  kind: 'ranked bars',
  itemName: 'Organization',
  items: values,
})

describe('summarySentence of things beside each other', () => {
  it('names the largest parts with their shares, and what stands apart', () => {
    expect(summarySentence(parts)).toBe(
      'New clients in FY2017 Q3: Adult comes first with 70 people (70%), then Minor with 20 people (20%). ' +
        'Not among them: Not reported: 10 people.',
    )
  })

  it('tells of what stands apart once, also if it is withheld', () => {
    const items: ChartOfParts['items'] = [
      ...parts.items.slice(0, 2),
      { label: 'Not reported', value: 'withheld', apart: true },
    ]
    expect(summarySentence({ ...parts, items }).match(/withheld/gi)).toEqual(['withheld'])
  })

  it('says no shares of parts that overlap, and why', () => {
    const words = summarySentence({ ...parts, addsUp: false })
    expect(words).not.toContain('%')
    expect(words).toContain('may be in several of them, so they do not add up')
  })

  it('names the first and the last of a ranking, and what has no figure', () => {
    expect(
      summarySentence(
        ranking([
          { label: 'A', value: 5 },
          { label: 'B', value: 9, partial: true },
          { label: 'C', value: 7 },
          { label: 'D', value: null, partial: true },
          { label: 'E', value: 'withheld', partial: true },
        ]),
      ),
    ).toBe(
      'New clients in FY2017 Q3, of those shown: B comes first with 9 people, then C with 7 people. Lowest with 5 people: A. ' +
        'Partial, and may change: B. Withheld to protect people: E. Not reported: D.',
    )
  })

  it('says how many of a long ranking are drawn', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ label: `${index}`, value: index }))
    expect(summarySentence(ranking(many))).toContain(
      'The picture shows the first 20 of 30; the table has all.',
    )
  })

  it('speaks of states by name, and counts those that would take too long to name', () => {
    const codes = ['AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE']
    const map: ChartMap = {
      ...facts,
      kind: 'map',
      states: [{ code: 'TX', value: 40 }, ...codes.map((code) => ({ code, value: null }))],
    }
    expect(summarySentence(map)).toBe(
      'New clients in FY2017 Q3: Texas, 40 people. Not reported: Alabama, Alaska, Arizona, Arkansas, California and 3 more.',
    )
  })

  it('says plainly that there is no figure', () => {
    expect(summarySentence(ranking([{ label: 'A', value: null }]))).toBe(
      'New clients in FY2017 Q3: no figure yet.',
    )
  })
})
