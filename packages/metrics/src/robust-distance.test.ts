import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outlierDistance, robustDistance } from './robust-distance.ts'

const counts = fc.array(fc.nat(10_000), { minLength: 4, maxLength: 20 })

describe('how far a count lies from others', () => {
  it('is measured from their median, in robust standard deviations', () => {
    const found = robustDistance(200, [80, 90, 100, 110, 120])
    expect(found?.median).toBe(100)
    // The median of 20, 10, 0, 10, 20 is 10.
    expect(found?.distance).toBeCloseTo(100 / (10 * 1.4826))
  })

  it('is the same for one wild value among the others', () => {
    expect(robustDistance(200, [80, 90, 100, 110, 9_999])).toEqual(
      robustDistance(200, [80, 90, 100, 110, 120]),
    )
  })

  it('makes nothing of counts that never moved: they vary by the root of their size', () => {
    expect(robustDistance(110, [100, 100, 100, 100])?.distance).toBe(1)
    expect(robustDistance(2, [0, 0, 0, 0])?.distance).toBe(2)
    expect(robustDistance(140, [100, 100, 100, 100])?.distance).toBeGreaterThan(outlierDistance)
  })

  it('is not known with fewer than four others', () => {
    expect(robustDistance(10, [1, 2, 3])).toBeUndefined()
  })

  it('is zero at the median, has the sign of the difference, and does not depend on the order', () => {
    fc.assert(
      fc.property(counts, fc.nat(10_000), (others, value) => {
        const found = robustDistance(value, others)
        if (found === undefined) throw new Error('There are four others.')
        expect(Math.sign(found.distance)).toBe(Math.sign(value - found.median))
        expect(robustDistance(value, others.toReversed())).toEqual(found)
      }),
    )
  })
})
