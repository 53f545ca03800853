import { describe, expect, it } from 'vitest'
import type { ChartOfParts, ChartRanking } from '../chart-specification.ts'
import { barLines } from './bar-lines.ts'

const facts = { title: '', subtitle: '', unit: 'people', subject: '', source: '', asOf: '2017-10-16' }
const ranking = (items: ChartRanking['items']): ChartRanking => ({
  ...facts,
  kind: 'ranked bars',
  itemName: 'Organization',
  when: 'FY2017 Q3',
  items,
})

describe('barLines', () => {
  it('are as long as their figures beside the largest', () => {
    const lines = barLines(
      ranking([
        { label: 'a', value: 50 },
        { label: 'b', value: 200 },
      ]),
    )
    expect(lines.map(({ item, length }) => [item.label, length])).toEqual([
      ['b', 100],
      ['a', 25],
    ])
  })

  it('say what has no figure, and what is partial, and give neither a length it does not have', () => {
    const lines = barLines(
      ranking([
        { label: 'a', value: 1204, partial: true },
        { label: 'b', value: null },
        { label: 'c', value: 'withheld' },
        { label: 'd', value: 0 },
      ]),
    )
    expect(lines.map(({ figure, length }) => [figure, length])).toEqual([
      ['1,204, partial', 100],
      ['0', 0],
      ['withheld', 0],
      ['no report', 0],
    ])
  })

  it('say shares of parts that add up', () => {
    const { items, ...rest } = ranking([
      { label: 'a', value: 1 },
      { label: 'b', value: 3 },
    ])
    const parts: ChartOfParts = { ...rest, kind: 'composition', items, addsUp: true }
    expect(barLines(parts).map(({ figure }) => figure)).toEqual(['3 (75%)', '1 (25%)'])
  })

  it('stop where a ranking gets too long for a picture', () => {
    expect(
      barLines(ranking(Array.from({ length: 50 }, (_, value) => ({ label: `${value}`, value })))),
    ).toHaveLength(20)
  })

  it('have no length where there is nothing to measure', () => {
    expect(barLines(ranking([{ label: 'a', value: 0 }])).map(({ length }) => length)).toEqual([0])
  })
})
