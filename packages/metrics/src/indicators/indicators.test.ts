import { describe, expect, test } from 'vitest'
import { findMetric } from '../dictionary.ts'
import { allStrata, stratumKey } from '../stratum.ts'
import { findPlanEdition } from '../plan/plan-editions.ts'
import { evaluateIndicator } from './evaluate-indicator.ts'
import { strataOf } from './formula.ts'
import { formulaProblems } from './formula-problems.ts'
import { findIndicator, indicators, indicatorsOf } from './indicators.ts'
import { programsOf } from './programs-of.ts'

const objectives = findPlanEdition('2014-01-final')?.goals.flatMap((goal) => goal.objectives) ?? []
const known = new Set(allStrata().map(stratumKey))

test('there are at least 24 indicators, each with its own code and label', () => {
  expect(indicators.length).toBeGreaterThanOrEqual(24)
  expect(new Set(indicators.map(({ code }) => code)).size).toBe(indicators.length)
  expect(new Set(indicators.map(({ label }) => label)).size).toBe(indicators.length)
})

test('every objective has an indicator; objectives 5, 6 and 8 have several', () => {
  for (const { id } of objectives)
    expect(indicatorsOf(id).length, `objective ${id}`).toBeGreaterThanOrEqual(1)
  for (const id of ['5', '6', '8']) expect(indicatorsOf(id).length).toBeGreaterThanOrEqual(3)
})

test('indicators stand in the order of the objectives', () => {
  const order = indicators.map(({ objective }) => Number(objective))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
})

describe.each(indicators.map((indicator) => [indicator.code, indicator] as const))('%s', (_, indicator) => {
  test('reads only strata that the dictionary has', () => {
    for (const stratum of strataOf(indicator.formula)) expect(known).toContain(stratumKey(stratum))
  })

  test('has a formula without problems, over metrics that add over organizations', () => {
    expect(formulaProblems(indicator.formula)).toEqual([])
    for (const { metric } of strataOf(indicator.formula)) {
      expect(findMetric(metric)?.addsOver.organizations).toBe('sum')
    }
  })

  test('is reported by at least one kind of program', () => {
    expect(indicator.programs.length).toBeGreaterThan(0)
    expect(indicator.programs).toEqual(programsOf(indicator))
  })

  test('stays within 0 and 100 when it is a percentage', () => {
    if (!indicator.unit.startsWith('%')) return
    expect(Math.max(indicator.baseline.value, ...Object.values(indicator.targets))).toBeLessThanOrEqual(100)
  })

  test('is marked as illustrative', () => {
    expect(indicator.illustrative).toBe(true)
    expect(indicator.source).toContain('made up')
  })

  test('cannot be said when nothing is reported', () => {
    expect(evaluateIndicator(indicator, () => null).value).toBeNull()
  })
})

test('the plan does not judge prosecution: arrests, charges and convictions are in no indicator', () => {
  const outside = ['arrests', 'cases_charged', 'convictions']
  const read = indicators.flatMap(({ formula }) => strataOf(formula).map(({ metric }) => metric))
  expect(read.filter((metric) => outside.includes(metric))).toEqual([])
})

test('an indicator is found by its code', () => {
  expect(findIndicator('safe_housing_at_exit')?.objective).toBe('8')
  expect(findIndicator('made_up')).toBeUndefined()
})
