import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMetric } from '../dictionary.ts'
import { fiscalQuarter, type FiscalQuarter } from '../fiscal-quarter.ts'
import { quartersOfFiscalYear } from '../quarter-arithmetic.ts'
import { allStrata, stratumKey, totalOf, type Stratum } from '../stratum.ts'
import { evaluateIndicator } from './evaluate-indicator.ts'
import { evaluateQuarters } from './evaluate-quarters.ts'
import { per100, sumOf, type Formula } from './formula.ts'
import type { FormulaVersion } from './formula-version.ts'

const year = quartersOfFiscalYear(2016)
const version = (number: number, effectiveFrom: string, formula: Formula): FormulaVersion => ({
  number,
  effectiveFrom: fiscalQuarter(effectiveFrom),
  formula,
})

/** What four quarters of a metric have; null: nobody gave a value. */
type Year = readonly (number | null)[]
const evaluate = (versions: readonly FormulaVersion[], values: Readonly<Record<string, Year>>) =>
  evaluateQuarters(
    versions,
    year,
    (stratum, quarter) => values[stratumKey(stratum)]?.[year.indexOf(quarter)] ?? null,
  )

describe('a year with two versions', () => {
  const versions = [
    version(1, 'FY2014Q1', per100(['referrals_completed'], ['referrals_made'])),
    version(2, 'FY2016Q3', per100(['referrals_completed'], ['referrals_made', 'outreach_referrals_made'])),
  ]

  test('adds what is above and below the line quarter by quarter, and divides at the end', () => {
    const figure = evaluate(versions, {
      referrals_completed: [1, 1, 1, 1],
      referrals_made: [2, 2, 2, 2],
      outreach_referrals_made: [100, 100, 3, 5],
    })
    expect(figure).toEqual({ value: 25, numerator: 4, denominator: 16 })
  })

  test('leaves out quarters of a version that nobody has reported yet', () => {
    const half = [1, 1, null, null]
    expect(evaluate(versions, { referrals_completed: half, referrals_made: [2, 2, null, null] })).toEqual({
      value: 50,
      numerator: 2,
      denominator: 4,
    })
  })

  test('has no figure when a part of one version is missing in all of its quarters', () => {
    const all = [1, 1, 1, 1]
    expect(evaluate(versions, { referrals_completed: all, referrals_made: all })).toEqual({
      value: null,
      numerator: 4,
      denominator: null,
    })
  })
})

test('a level has the value of the last quarter that has one, by the version of that quarter', () => {
  const versions = [
    version(1, 'FY2014Q1', sumOf('formal_partners')),
    version(2, 'FY2016Q3', sumOf('formal_partners', 'outreach_partners')),
  ]
  const partners = { outreach_partners: [10, 10, 10, null] }
  expect(evaluate(versions, { formal_partners: [1, 2, 3, null], ...partners }).value).toBe(13)
  expect(evaluate(versions, { formal_partners: [1, 2, null, null] }).value).toBe(2)
})

test('before the first version there is nothing to say', () => {
  expect(evaluate([version(1, 'FY2017Q1', sumOf('new_clients'))], { new_clients: [1, 2, 3, 4] }).value).toBe(
    null,
  )
})

test('versions of two kinds are not made into one year', () => {
  const versions = [
    version(1, 'FY2014Q1', sumOf('new_clients')),
    version(2, 'FY2016Q2', per100(['referrals_completed'], ['referrals_made'])),
  ]
  const all = [1, 1, 1, 1]
  expect(() =>
    evaluate(versions, { new_clients: all, referrals_completed: all, referrals_made: all }),
  ).toThrow('A year cannot be made of a sum and a ratio per 100.')
})

// From here on: random formulas, versions and cells, and the same figure worked out a second time, the obvious way.

/** One roll-up cell: a value of a stratum in a quarter, of one program and state. */
interface Cell {
  readonly key: string
  readonly quarter: FiscalQuarter
  readonly value: number
}

const stratumIn = (stock: boolean) =>
  fc.constantFrom(
    ...allStrata().filter(({ metric }) => {
      const basis = findMetric(metric)?.countBasis
      return stock ? basis === 'stock' : basis === 'new' || basis === 'event'
    }),
  )

const history = fc
  .record({ stock: fc.boolean(), ratio: fc.boolean(), per: fc.constantFrom(1 as const, 100 as const) })
  .chain(({ stock, ratio, per }) => {
    const pool = fc.uniqueArray(stratumIn(stock), { minLength: 2, maxLength: 4, selector: stratumKey })
    return pool.chain((strata) => {
      const side = fc.subarray(strata, { minLength: 1 })
      const formula: fc.Arbitrary<Formula> = ratio
        ? fc
            .tuple(side, side)
            .map(([numerator, denominator]) => ({ kind: 'ratio', numerator, denominator, per }))
        : side.map((terms) => ({ kind: 'sum', terms }))
      const versions = fc.array(fc.tuple(formula, fc.constantFrom('FY2014Q1', 'FY2016Q1', ...year)), {
        minLength: 1,
        maxLength: 4,
      })
      const cell = fc.record({
        key: fc.constantFrom(...strata.map(stratumKey)),
        quarter: fc.constantFrom(...year),
        value: fc.nat({ max: 1000 }),
      })
      return fc.record({
        stock: fc.constant(stock),
        versions: versions.map((all) => all.map(([each, from], at) => version(at + 1, from, each))),
        cells: fc.array(cell, { maxLength: 30 }),
      })
    })
  })

function naive(stock: boolean, versions: readonly FormulaVersion[], cells: readonly Cell[]) {
  const inForce = (quarter: FiscalQuarter) => {
    for (const each of versions.toReversed()) if (each.effectiveFrom <= quarter) return each
    return undefined
  }
  const sum = (keys: readonly string[], quarters: readonly FiscalQuarter[]): number | null => {
    let all = 0
    for (const key of keys) {
      const own = cells.filter((each) => each.key === key && quarters.includes(each.quarter))
      if (own.length === 0) return null
      const last = own.map(({ quarter }) => quarter).sort()[own.length - 1]
      for (const { quarter, value } of own) if (!stock || quarter === last) all += value
    }
    return all
  }
  const sides = ({ formula }: FormulaVersion): [Stratum[], Stratum[]] =>
    formula.kind === 'sum' ? [[...formula.terms], []] : [[...formula.numerator], [...formula.denominator]]

  const parts = versions.flatMap((each) => {
    const quarters = year.filter((quarter) => inForce(quarter) === each)
    const [above = [], below = []] = sides(each).map((strata) => strata.map(stratumKey))
    const isRead = ({ key, quarter }: Cell) =>
      [...above, ...below].includes(key) && quarters.includes(quarter)
    if (!cells.some(isRead)) return []
    return [{ from: quarters[0] ?? '', above: sum(above, quarters), below: sum(below, quarters) }]
  })
  if (parts.length === 0) return { value: null, numerator: null, denominator: null }
  const latest = parts.map(({ from }) => from).sort()[parts.length - 1]
  let [numerator, denominator]: [number | null, number | null] = [0, 0]
  for (const { from, above, below } of parts) {
    if (stock && from !== latest) continue
    numerator = numerator === null || above === null ? null : numerator + above
    denominator = denominator === null || below === null ? null : denominator + below
  }
  const formula = versions[0]?.formula
  if (formula?.kind !== 'ratio') return { value: numerator, numerator, denominator: null }
  if (numerator === null || denominator === null || denominator === 0)
    return { value: null, numerator, denominator }
  return { value: (numerator / denominator) * formula.per, numerator, denominator }
}

const nationOf =
  (cells: readonly Cell[]) =>
  (stratum: Stratum, quarter: FiscalQuarter): number | null => {
    const own = cells.filter((each) => each.key === stratumKey(stratum) && each.quarter === quarter)
    return own.length === 0 ? null : own.reduce((sum, { value }) => sum + value, 0)
  }

test('equals a second, naive implementation over random formulas, versions and cells', () => {
  let told = 0
  fc.assert(
    fc.property(history, ({ stock, versions, cells }) => {
      const figure = evaluateQuarters(versions, year, nationOf(cells))
      if (figure.value !== null) told += 1
      expect(figure).toEqual(naive(stock, versions, cells))
    }),
    { numRuns: 500 },
  )
  // Else two that never know anything would be equal.
  expect(told).toBeGreaterThan(100)
})

test('one version over the whole year gives what the totals of the year give', () => {
  fc.assert(
    fc.property(history, ({ stock, versions: [first], cells }) => {
      if (first === undefined) return
      const nation = nationOf(cells)
      const totals = (stratum: Stratum): number | null => {
        const values = year.flatMap((quarter) => nation(stratum, quarter) ?? [])
        if (values.length === 0) return null
        return stock ? (values.at(-1) ?? null) : values.reduce((sum, value) => sum + value, 0)
      }
      const always = { ...first, effectiveFrom: fiscalQuarter('FY2014Q1') }
      expect(evaluateQuarters([always], year, nation)).toEqual(evaluateIndicator(first, totals))
    }),
  )
})

test('what takes effect after a quarter does not move its figure', () => {
  fc.assert(
    fc.property(history, ({ versions, cells }) => {
      const [before, after] = [year.slice(0, 2), year.slice(2)]
      const later = versions.filter(({ effectiveFrom }) => after.includes(effectiveFrom))
      const earlier = versions.filter((each) => !later.includes(each))
      const nation = nationOf(cells)
      expect(evaluateQuarters(versions, before, nation)).toEqual(evaluateQuarters(earlier, before, nation))
    }),
  )
})

test('a total of nothing but a metric that no stratum names is not known', () => {
  const made: Formula = { kind: 'sum', terms: [totalOf('made_up')] }
  expect(evaluate([version(1, 'FY2014Q1', made)], {}).value).toBeNull()
})
