import { fiscalQuarter } from '@muster/metrics'
import { describe, expect, it } from 'vitest'
import { movedOf, type KnownQuarter } from './moved-of.ts'

/** Eight quarters up to FY2017 Q4; of each its value, and how many of ten reports are in. */
const known = (...quarters: [number | null, number][]): KnownQuarter[] =>
  quarters.map(([value, reported], index) => ({
    quarter: fiscalQuarter(`FY${2016 + Math.floor(index / 4)}Q${(index % 4) + 1}`),
    value,
    reported,
    expected: 10,
  }))
const steady = (value: number): [number, number] => [value, 10]

describe('what moved', () => {
  it('is told of the last complete quarter, beside the one before and the one a year before', () => {
    const moved = movedOf(known(...[90, 91, 100, 93, 94, 95, 200].map(steady), [4, 1]))
    expect(moved).toMatchObject({
      quarter: 'FY2017Q3',
      value: 200,
      reported: 10,
      before: { quarter: 'FY2017Q2', value: 95 },
      yearBefore: { quarter: 'FY2016Q3', value: 100 },
    })
  })

  it('is never told beside a quarter that is partly in', () => {
    const moved = movedOf(known([90, 10], [91, 10], [92, 10], [1, 2], [94, 10], [95, 10], [2, 3], [99, 9]))
    expect(moved).toMatchObject({ quarter: 'FY2017Q4', before: null, yearBefore: null, size: 0 })
  })

  it('is not told before any quarter is complete', () => {
    expect(movedOf(known([5, 1], [null, 10]))).toBeUndefined()
    expect(movedOf([])).toBeUndefined()
  })

  it('puts a doubling and a halving beside each other, and small counts last', () => {
    const size = (before: number, after: number) => movedOf(known(steady(before), steady(after)))?.size ?? 0
    expect(size(100, 201)).toBeCloseTo(size(201, 100))
    expect(size(100, 300)).toBeGreaterThan(size(100, 200))
    expect(size(1, 9)).toBe(0)
    expect(size(100, 100)).toBe(0)
  })
})
