import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allStrata, stratumKey } from '../stratum.ts'
import { strataOf, type Formula } from './formula.ts'
import { indicators } from './indicators.ts'
import { readFormula, writeFormula } from './written-formula.ts'

test('a formula is written as plain data, with the categories of a breakdown together', () => {
  const written = writeFormula(
    indicators.find(({ code }) => code === 'written_signals')?.formula ?? { kind: 'sum', terms: [] },
  )
  expect(written).toEqual({
    kind: 'ratio',
    numerator: [{ metric: 'signals_received', breakdown: 'channel', categories: ['text', 'chat'] }],
    denominator: [{ metric: 'signals_received' }],
    per: 100,
  })
})

test('every formula of the dictionary is read as it was written, also from JSON', () => {
  for (const { formula } of indicators)
    expect(readFormula(JSON.parse(JSON.stringify(writeFormula(formula))))).toEqual(formula)
})

test('whatever is added, what was written says the same strata, and writing it again changes nothing', () => {
  const side = fc.array(fc.constantFrom(...allStrata()), { minLength: 1, maxLength: 6 })
  const formula: fc.Arbitrary<Formula> = fc.oneof(
    side.map((terms) => ({ kind: 'sum' as const, terms })),
    fc.tuple(side, side, fc.constantFrom(1 as const, 100 as const)).map(([numerator, denominator, per]) => ({
      kind: 'ratio' as const,
      numerator,
      denominator,
      per,
    })),
  )
  const keys = (each: Formula) => strataOf(each).map(stratumKey).sort()
  fc.assert(
    fc.property(formula, (each) => {
      const written = writeFormula(each)
      expect(keys(readFormula(written))).toEqual(keys(each))
      expect(writeFormula(readFormula(written))).toEqual(written)
    }),
  )
})
