import { describe, expect, it } from 'vitest'
import type { ChartMap, ChartOfParts } from './chart-specification.ts'
import { itemsInOrder } from './items-in-order.ts'

const facts = {
  title: '',
  subtitle: '',
  unit: 'people',
  subject: '',
  source: '',
  asOf: '2017-10-16',
  when: '',
}
const parts = (items: ChartOfParts['items']): ChartOfParts => ({
  ...facts,
  kind: 'composition',
  itemName: 'Age group',
  items,
  addsUp: true,
})
const labels = (spec: ChartOfParts | ChartMap) => itemsInOrder(spec).map(({ label }) => label)

describe('itemsInOrder', () => {
  it('puts the largest first, and what has no figure after what has one', () => {
    expect(
      labels(
        parts([
          { label: 'none', value: null },
          { label: 'zero', value: 0 },
          { label: 'kept back', value: 'withheld' },
          { label: 'most', value: 9 },
        ]),
      ),
    ).toEqual(['most', 'zero', 'kept back', 'none'])
  })

  it('keeps what stands apart at the end, however large', () => {
    expect(
      labels(
        parts([
          { label: 'Not tracked', value: 900, apart: true },
          { label: 'Adult', value: 5 },
        ]),
      ),
    ).toEqual(['Adult', 'Not tracked'])
  })

  it('names states and sorts them by name; a code that nobody knows stands for itself', () => {
    const states = ['WY', 'AL', 'ZZ'].map((code) => ({ code, value: 1 }))
    expect(labels({ ...facts, kind: 'map', states })).toEqual(['Alabama', 'Wyoming', 'ZZ'])
  })
})
