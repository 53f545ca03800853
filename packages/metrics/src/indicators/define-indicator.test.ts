import { describe, expect, test } from 'vitest'
import { defineIndicator, IndicatorError, type IndicatorFacts } from './define-indicator.ts'
import { per100, sumOf } from './formula.ts'

const facts: IndicatorFacts = {
  code: 'new_clients_served',
  label: 'New clients',
  objective: '8',
  why: 'Access means that more people come into services.',
  formula: sumOf('new_clients'),
  unit: 'clients',
  direction: 'up',
  baseline: 100,
  targets: [110, 120, 120, 140],
}

const problemsOf = (change: Partial<IndicatorFacts>): readonly string[] => {
  try {
    defineIndicator({ ...facts, ...change })
    return []
  } catch (error) {
    if (error instanceof IndicatorError) return error.problems
    throw error
  }
}

test('a sound indicator carries its baseline year, its targets by year and the mark that both are made up', () => {
  const indicator = defineIndicator(facts)
  expect(indicator.baseline).toEqual({ fiscalYear: 2013, value: 100 })
  expect(indicator.targets).toEqual({ 2014: 110, 2015: 120, 2016: 120, 2017: 140 })
  expect(indicator).toMatchObject({ edition: '2014-01-final', version: 1, illustrative: true })
  expect(indicator.effectiveFrom).toBe('FY2014Q1')
  expect(indicator.source).toContain('made up for the demonstration')
})

describe('an indicator is refused at construction', () => {
  test('when its formula counts people without duplicates', () => {
    // @ts-expect-error an unduplicated metric does not even compile
    const formula = sumOf('clients_served')
    expect(problemsOf({ formula }).join(' ')).toContain('cannot be added over organizations')
  })

  test('when its sum mixes units', () => {
    expect(problemsOf({ formula: sumOf('new_clients', 'housing_nights') }).join(' ')).toContain(
      'cannot mix units',
    )
  })

  test('when a percentage has two units', () => {
    const formula = per100(['housing_nights'], ['new_clients'])
    expect(problemsOf({ formula, unit: '% of clients' }).join(' ')).toContain('A percentage needs one unit')
    expect(problemsOf({ formula, unit: 'nights per 100 new clients' })).toEqual([])
  })

  test('when a sum calls itself a percentage', () => {
    expect(problemsOf({ unit: '% of clients' })).toEqual(['Only a ratio per 100 is a percentage.'])
  })

  test('when the plan has no such objective', () => {
    expect(problemsOf({ objective: '9' })).toEqual(['The plan has no objective 9.'])
  })

  test('when its targets lead away from its direction', () => {
    expect(problemsOf({ targets: [110, 105, 120, 130] })).toEqual([
      'Targets must go up from the baseline, year by year.',
    ])
    expect(problemsOf({ direction: 'down' })).toEqual([
      'Targets must go down from the baseline, year by year.',
    ])
    expect(problemsOf({ direction: 'down', targets: [90, 80, 70, 60] })).toEqual([])
  })

  test('when a baseline or target is negative or not a number', () => {
    expect(problemsOf({ baseline: -1 })).toEqual(['Baseline and targets must not be negative.'])
    expect(problemsOf({ targets: [110, 120, 130, Number.NaN] })).toHaveLength(1)
  })

  test('with all its problems at once and its code in the message', () => {
    const change = { objective: '9', unit: '% of clients' }
    expect(problemsOf(change)).toHaveLength(2)
    expect(() => defineIndicator({ ...facts, ...change })).toThrow(/^Indicator new_clients_served: .* .*/)
  })
})

test('a key that names no stratum is refused when the formula is written', () => {
  // @ts-expect-error no metric begins like this
  expect(() => sumOf('no such key')).toThrow('"no such key" is not a stratum of the dictionary.')
  expect(() => sumOf('new_clients.age_group.13_to_99')).toThrow(RangeError)
})
