import { describe, expect, test } from 'vitest'
import { fiscalQuarter } from '../fiscal-quarter.ts'
import { quartersOfFiscalYear } from '../quarter-arithmetic.ts'
import { evaluateYearTotals } from './evaluate-year-totals.ts'
import { per100, sumOf, type Formula } from './formula.ts'
import type { FormulaVersion } from './formula-version.ts'

const totals: Readonly<Record<string, number>> = {
  referrals_completed: 4,
  referrals_made: 8,
  outreach_referrals_made: 100,
}
const version = (number: number, effectiveFrom: string, formula: Formula): FormulaVersion => ({
  number,
  effectiveFrom: fiscalQuarter(effectiveFrom),
  formula,
})
const evaluate = (versions: readonly FormulaVersion[], quarters = quartersOfFiscalYear(2016)) =>
  evaluateYearTotals(versions, quarters, ({ metric }) => totals[metric] ?? null)

const first = version(1, 'FY2014Q1', per100(['referrals_completed'], ['referrals_made']))
const wider = per100(['referrals_completed'], ['referrals_made', 'outreach_referrals_made'])

describe('from fiscal-year totals alone', () => {
  test('a year of one version has its figure', () => {
    expect(evaluate([first])).toEqual({ value: 50, numerator: 4, denominator: 8, needsQuarters: false })
    expect(evaluate([first, version(2, 'FY2016Q1', wider)])).toMatchObject({ denominator: 108 })
  })

  test('a side that changed within the year is not known; the other side is', () => {
    expect(evaluate([first, version(2, 'FY2016Q3', wider)])).toEqual({
      value: null,
      numerator: 4,
      denominator: null,
      needsQuarters: true,
    })
  })

  test('a version that takes effect after what the totals cover changes nothing', () => {
    const half = quartersOfFiscalYear(2016).slice(0, 2)
    expect(evaluate([first, version(2, 'FY2016Q3', wider)], half)).toMatchObject({ value: 50 })
  })

  test('before the first version there is nothing to say, and no quarter is missed', () => {
    expect(evaluate([version(1, 'FY2017Q1', sumOf('referrals_made'))])).toEqual({
      value: null,
      numerator: null,
      denominator: null,
      needsQuarters: false,
    })
  })
})
