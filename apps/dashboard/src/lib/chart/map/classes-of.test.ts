import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classesOf } from './classes-of.ts'

describe('classesOf', () => {
  it('puts about as many values into each of five classes', () => {
    const values = Array.from({ length: 50 }, (_, index) => (index + 1) ** 2)
    const classes = classesOf(values)
    expect(classes).toHaveLength(5)
    for (const { low, high } of classes) {
      expect(values.filter((value) => value >= low && value <= high)).toHaveLength(10)
    }
  })

  it('never mixes zero with what is more', () => {
    expect(classesOf([0, 0, 1, 5])).toEqual([
      { low: 0, high: 0 },
      { low: 1, high: 1 },
      { low: 5, high: 5 },
    ])
  })

  it('has no classes for nothing', () => {
    expect(classesOf([])).toEqual([])
  })

  it('puts every value into exactly one class, keeps the order, and makes few', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400)), (values) => {
        const classes = classesOf(values)
        expect(classes.length).toBeLessThanOrEqual(6)
        for (const value of values) {
          expect(classes.filter(({ low, high }) => value >= low && value <= high)).toHaveLength(1)
        }
        for (const { low, high } of classes) {
          expect(values).toContain(low)
          expect(values).toContain(high)
        }
        expect(classes.map(({ low }) => low)).toEqual(classes.map(({ low }) => low).sort((a, b) => a - b))
      }),
    )
  })
})
