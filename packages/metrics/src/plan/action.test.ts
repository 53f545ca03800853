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

  test('are led and supported by agencies that the plan knows', () => {
    for (const { lead, supporting } of actions) {
      expect(lead.length).toBeGreaterThanOrEqual(1)
      for (const code of [...lead, ...supporting]) expect(findAgency(code)?.code).toBe(code)
    }
  })

  test('are the work of more than 15 agencies', () => {
    const named = actions.flatMap(({ lead, supporting }) => [...lead, ...supporting])
    expect(new Set(named).size).toBeGreaterThan(15)
  })

  test('say that who leads is our own reading', () => {
    for (const { source } of actions) expect(source).toContain('leads is Muster’s own reading')
  })

  test('fall within the years of the plan', () => {
    for (const { firstFiscalYear, lastFiscalYear } of actions) {
      expect(firstFiscalYear).toBeGreaterThanOrEqual(2013)
      expect(lastFiscalYear).toBeLessThanOrEqual(2017)
    }
  })

  test('go on beyond the plan only where a source says so', () => {
    const beyond = actions.filter((each) => each.beyond)
    expect(beyond.map(({ id }) => id)).toEqual(['4.2'])
    for (const { known } of beyond) expect(known).toContain('2018')
  })

  test('name a source for every fact that is known', () => {
    for (const { known } of actions) expect(known ?? '(none)').toMatch(/\(.+\)/)
  })
})

describe('building an action', () => {
  const facts = { id: '9.1', title: 'Write a guide', lead: ['OVC'], years: [2014, 2016] } as const

  test('names one year alone and several as a span', () => {
    expect(action(facts).fiscalYears).toBe('FY2014–FY2016')
    expect(action({ ...facts, years: [2015, 2015] }).fiscalYears).toBe('FY2015')
    expect(action({ ...facts, beyond: true }).fiscalYears).toBe('FY2014–FY2016 and beyond')
    expect(action(facts).source).toBe(actionSource)
  })

  test('refuses an agency that the plan does not know, or that is named twice', () => {
    expect(() => action({ ...facts, lead: ['OVC', 'NOPE'] })).toThrow('no agency has the code "NOPE"')
    expect(() => action({ ...facts, supporting: ['NOPE'] })).toThrow('no agency has the code "NOPE"')
    expect(() => action({ ...facts, supporting: ['OVC'] })).toThrow('names an agency twice')
  })

  test('refuses an action that nobody leads, or one that ends before it begins', () => {
    expect(() => action({ ...facts, lead: [] })).toThrow(RangeError)
    expect(() => action({ ...facts, years: [2016, 2014] })).toThrow(RangeError)
  })
})
