import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisTicks } from './axis-ticks.ts'

describe('axisTicks', () => {
  it('are round', () => {
    expect(axisTicks(6700)).toEqual([0, 2000, 4000, 6000, 8000])
    expect(axisTicks(9)).toEqual([0, 2.5, 5, 7.5, 10])
  })

  it('give an empty picture an axis', () => {
    expect(axisTicks(0)).toEqual([0, 1])
  })

  it('start at zero, reach the highest value, and stay few', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e9, noNaN: true }), (highest) => {
        const ticks = axisTicks(highest)
        expect(ticks[0]).toBe(0)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest * (1 - 1e-6))
        expect(ticks.length).toBeLessThanOrEqual(6)
      }),
    )
  })
})
