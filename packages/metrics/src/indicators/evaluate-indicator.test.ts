import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Stratum } from '../stratum.ts'
import { evaluateIndicator } from './evaluate-indicator.ts'
import type { Formula } from './formula.ts'

const total = (metric: string): Stratum => ({ metric, breakdown: '', category: '' })
const sum: Formula = { kind: 'sum', terms: [total('a'), total('b')] }
const ratio: Formula = {
  kind: 'ratio',
  numerator: [total('a')],
  denominator: [total('b'), total('c')],
  per: 100,
}

type Values = Readonly<Record<string, number | null>>
const evaluate = (formula: Formula, values: Values) =>
  evaluateIndicator({ formula }, ({ metric }) => values[metric] ?? null)

const count = fc.nat({ max: 1_000_000 })
const countOrMissing = fc.option(count, { nil: null })

describe('a sum', () => {
  test('adds its terms and has nothing below the line', () => {
    expect(evaluate(sum, { a: 3, b: 4 })).toEqual({ value: 7, numerator: 7, denominator: null })
  })

  test('is null when one term is missing, never the sum of the rest', () => {
    expect(evaluate(sum, { a: 3, b: null })).toEqual({ value: null, numerator: null, denominator: null })
  })

  test('takes a reported zero as zero', () => {
    expect(evaluate(sum, { a: 0, b: 0 }).value).toBe(0)
  })
})

describe('a ratio', () => {
  test('divides total by total and shows both', () => {
    expect(evaluate(ratio, { a: 1, b: 3, c: 1 })).toEqual({ value: 25, numerator: 1, denominator: 4 })
    expect(evaluate({ ...ratio, per: 1 }, { a: 1, b: 3, c: 1 }).value).toBe(0.25)
  })

  test('over zero is null, and still shows what it was made of', () => {
    expect(evaluate(ratio, { a: 5, b: 0, c: 0 })).toEqual({ value: null, numerator: 5, denominator: 0 })
  })

  test('with a missing side is null and keeps the known side', () => {
    expect(evaluate(ratio, { a: null, b: 1, c: 1 })).toEqual({ value: null, numerator: null, denominator: 2 })
    expect(evaluate(ratio, { a: 5, b: 1, c: null })).toEqual({ value: null, numerator: 5, denominator: null })
  })
})

test('a total that is not a number is a broken promise', () => {
  expect(() => evaluate(sum, { a: Number.NaN, b: 1 })).toThrow('The total of a is not a number')
  expect(() => evaluate(sum, { a: 1, b: Number.POSITIVE_INFINITY })).toThrow(RangeError)
})

test('a value is null or a finite number, whatever is reported', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(sum, ratio),
      countOrMissing,
      countOrMissing,
      countOrMissing,
      (formula, a, b, c) => {
        const { value } = evaluate(formula, { a, b, c })
        expect(value === null || Number.isFinite(value)).toBe(true)
      },
    ),
  )
})

test('a missing stratum makes the value null, whichever it is', () => {
  fc.assert(
    fc.property(count, count, count, fc.constantFrom('a', 'b', 'c'), (a, b, c, missing) => {
      expect(evaluate(ratio, { a, b, c, [missing]: null }).value).toBeNull()
    }),
  )
})

test('a ratio does not change when everything doubles; a sum doubles', () => {
  fc.assert(
    fc.property(count, fc.integer({ min: 1, max: 1_000_000 }), count, (a, b, c) => {
      const twice = { a: 2 * a, b: 2 * b, c: 2 * c }
      expect(evaluate(ratio, twice).value).toBeCloseTo(evaluate(ratio, { a, b, c }).value ?? Number.NaN, 9)
      expect(evaluate(sum, twice).value).toBe(2 * (a + b))
    }),
  )
})
