import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadLabels } from './spread-labels.ts'

describe('spreadLabels', () => {
  it('leaves labels alone that do not touch', () => {
    expect(spreadLabels([10, 50, 90], 14, 0, 100)).toEqual([10, 50, 90])
  })

  it('moves apart labels of lines that end together', () => {
    expect(spreadLabels([50, 50], 14, 0, 100)).toEqual([50, 64])
  })

  it('keeps the last label inside the picture', () => {
    expect(spreadLabels([98, 99], 14, 0, 100)).toEqual([86, 100])
  })

  it('never overlaps labels that have room, and never swaps them', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 6 }), (wanted) => {
        const placed = spreadLabels(wanted, 14, 0, 100)
        const pairs = wanted
          .map((y, index) => ({ y, at: placed[index] ?? NaN }))
          .sort((a, b) => a.y - b.y || a.at - b.at)
        pairs.slice(1).forEach((pair, index) => {
          expect(pair.at - (pairs[index]?.at ?? NaN)).toBeGreaterThanOrEqual(14 - 1e-9)
        })
      }),
    )
  })
})
