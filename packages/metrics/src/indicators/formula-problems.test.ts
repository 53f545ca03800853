import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMetric, metrics } from '../dictionary.ts'
import { allStrata } from '../stratum.ts'
import { per100, sumOf, type Formula } from './formula.ts'
import { formulaProblems, unitsOf } from './formula-problems.ts'

const sumOfStrata = (...metricCodes: string[]): Formula => ({
  kind: 'sum',
  terms: metricCodes.map((metric) => ({ metric, breakdown: '', category: '' })),
})

test('a sound sum and a sound ratio have no problems', () => {
  expect(formulaProblems(sumOf('new_clients'))).toEqual([])
  expect(formulaProblems(per100(['referrals_completed'], ['referrals_made']))).toEqual([])
})

describe('a stratum without a national fiscal-year total is refused', () => {
  test('every unduplicated metric of the dictionary', () => {
    const unduplicated = metrics.filter(({ countBasis }) => countBasis === 'unduplicated')
    expect(unduplicated.length).toBeGreaterThan(0)
    for (const { code, label } of unduplicated) {
      const problems = formulaProblems(sumOfStrata(code))
      expect(problems.join(' ')).toContain(
        `"${label}" cannot be added over organizations, places, or quarters: it may count the same one again.`,
      )
    }
  })

  test('every metric that does not add over organizations, also below the line', () => {
    for (const { code, addsOver } of metrics.filter((metric) => metric.addsOver.organizations === 'never')) {
      const ratio: Formula = {
        kind: 'ratio',
        numerator: [{ metric: 'new_clients', breakdown: '', category: '' }],
        denominator: [{ metric: code, breakdown: '', category: '' }],
        per: 100,
      }
      expect(formulaProblems(ratio).join(' '), `${code} ${addsOver.quarters}`).toContain('over organizations')
    }
  })

  test('a metric that the dictionary does not have', () => {
    expect(formulaProblems(sumOfStrata('made_up'))).toEqual(['The dictionary has no metric "made_up".'])
  })

  test('a breakdown that the metric does not have, and a category that the breakdown does not have', () => {
    const stratum = (breakdown: string, category: string): Formula => ({
      kind: 'sum',
      terms: [{ metric: 'new_clients', breakdown, category }],
    })
    expect(formulaProblems(stratum('channel', 'text'))).toEqual([
      'The dictionary has no stratum "new_clients.channel.text".',
    ])
    expect(formulaProblems(stratum('age_group', '13_to_99'))).toHaveLength(1)
  })
})

describe('a sum is refused', () => {
  test('when it mixes units', () => {
    expect(formulaProblems(sumOf('housing_nights', 'new_clients')).join(' ')).toMatch(
      /cannot mix units: nights, /,
    )
  })

  test('when it adds the same stratum twice', () => {
    expect(formulaProblems(sumOf('new_clients', 'new_clients'))).toEqual(['"New clients" is added twice.'])
  })

  test('when it adds a total to one of its parts', () => {
    const problems = formulaProblems(sumOf('new_clients', 'new_clients.age_group.13_17'))
    expect(problems.join(' ')).toContain('one is the total, the other a part of it')
  })

  test('when it adds parts of two breakdowns of one metric', () => {
    const problems = formulaProblems(sumOf('new_clients.age_group.13_17', 'new_clients.trafficking_type.sex'))
    expect(problems.join(' ')).toContain('they split the same total in two ways')
  })

  test('when it adds categories that one person may share', () => {
    const problems = formulaProblems(
      sumOf('clients_exited.exit_outcome.safe_housing', 'clients_exited.exit_outcome.employed'),
    )
    expect(problems.join(' ')).toContain('may be in both')
  })

  test('when it is empty', () => {
    expect(formulaProblems({ kind: 'sum', terms: [] })).toEqual(['A sum needs at least one stratum.'])
  })
})

test('categories that exclude each other may be added', () => {
  expect(formulaProblems(sumOf('new_clients.age_group.13_17', 'new_clients.age_group.18_24'))).toEqual([])
})

test('a level at the end of the year is not mixed with counts that grow', () => {
  expect(formulaProblems(per100(['new_partners'], ['formal_partners'])).join(' ')).toContain(
    'cannot mix counts',
  )
})

test('a ratio of something to itself is refused', () => {
  expect(formulaProblems(per100(['new_clients'], ['new_clients']))).toEqual([
    'A ratio must not be the same above and below.',
  ])
})

test('whatever strata are put together: a sum that passes has a total, one unit and one way of moving', () => {
  const terms = fc.array(fc.constantFrom(...allStrata()), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(terms, (strata) => {
      if (formulaProblems({ kind: 'sum', terms: strata }).length > 0) return
      const read = strata.map(({ metric }) => findMetric(metric))
      expect(read.every((metric) => metric?.addsOver.organizations === 'sum')).toBe(true)
      expect(unitsOf(strata)).toHaveLength(1)
      expect(new Set(read.map((metric) => metric?.countBasis === 'stock')).size).toBe(1)
    }),
  )
})

test('what is refused alone is refused in any company', () => {
  const strata = fc.array(fc.constantFrom(...allStrata()), { maxLength: 3 })
  const unduplicated = metrics.filter(({ countBasis }) => countBasis === 'unduplicated')
  fc.assert(
    fc.property(strata, fc.constantFrom(...unduplicated), (terms, { code }) => {
      const bad = { metric: code, breakdown: '', category: '' }
      expect(formulaProblems({ kind: 'sum', terms: [...terms, bad] })).not.toEqual([])
      expect(formulaProblems({ kind: 'ratio', numerator: terms, denominator: [bad], per: 100 })).not.toEqual(
        [],
      )
    }),
  )
})
