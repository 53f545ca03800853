import { describe, expect, test } from 'vitest'
import { action, actionSource } from './action.ts'
import { findAgency } from './agencies.ts'
import { findPlanEdition } from './plan-editions.ts'

const objectives = findPlanEdition('2014-01-final')?.goals.flatMap((goal) => goal.objectives) ?? []
const actions = objectives.flatMap((objective) => objective.actions)

describe('the actions of the final edition', () => {
  test('are 27, at least two under every objective', () => {
    expect(actions).toHaveLength(27)
    for (const objective of objectives) expect(objective.actions.length).toBeGreaterThanOrEqual(2)
  })

  test('carry the number of their objective, and each number once', () => {
    for (const objective of objectives) {
      for (const { id } of objective.actions) expect(id).toMatch(new RegExp(`^${objective.id}\\.\\d$`))
    }
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length)
  })

  test('all say that they are illustrative and not verified', () => {
    for (const { illustrative, source } of actions) {
      expect(illustrative).toBe(true)
      expect(source).toContain('Not verified against the published Plan')
    }
  })

  test('are owned by agencies that the plan knows', () => {
    for (const { owners } of actions) {
      for (const code of owners) expect(findAgency(code)?.code).toBe(code)
    }
  })

  test('fall within the years of the plan', () => {
    for (const { firstFiscalYear, lastFiscalYear } of actions) {
      expect(firstFiscalYear).toBeGreaterThanOrEqual(2013)
      expect(lastFiscalYear).toBeLessThanOrEqual(2017)
    }
  })

  test('name a source for every fact that is known', () => {
    for (const { known } of actions) expect(known ?? '(none)').toMatch(/\(.+\)/)
  })
})

describe('building an action', () => {
  const facts = { id: '9.1', title: 'Write a guide', owners: ['OVC'], years: [2014, 2016] } as const

  test('names one year alone and several as a span', () => {
    expect(action(facts).fiscalYears).toBe('FY2014–FY2016')
    expect(action({ ...facts, years: [2015, 2015] }).fiscalYears).toBe('FY2015')
    expect(action(facts).source).toBe(actionSource)
  })

  test('refuses an owner that the plan does not know', () => {
    expect(() => action({ ...facts, owners: ['OVC', 'NOPE'] })).toThrow('no agency has the code "NOPE"')
  })

  test('refuses an action without an owner, or one that ends before it begins', () => {
    expect(() => action({ ...facts, owners: [] })).toThrow(RangeError)
    expect(() => action({ ...facts, years: [2016, 2014] })).toThrow(RangeError)
  })
})
