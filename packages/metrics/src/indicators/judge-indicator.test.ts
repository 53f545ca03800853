import { describe, expect, test } from 'vitest'
import { defineIndicator } from './define-indicator.ts'
import { per100, sumOf } from './formula.ts'
import { indicators } from './indicators.ts'
import { judgeIndicator, trackKindOf } from './judge-indicator.ts'

const indicator = defineIndicator({
  code: 'test',
  label: 'New clients',
  objective: '8',
  why: 'For the test.',
  formula: sumOf('new_clients'),
  unit: 'clients',
  direction: 'up',
  baseline: 80,
  targets: [100, 200, 300, 400],
})

describe('how an indicator moves through the year', () => {
  test('a sum of counts grows, a sum of levels is a level, a ratio is a ratio', () => {
    expect(trackKindOf({ formula: sumOf('new_clients') })).toBe('sum')
    expect(trackKindOf({ formula: sumOf('formal_partners') })).toBe('stock')
    expect(trackKindOf({ formula: per100(['referrals_completed'], ['referrals_made']) })).toBe('ratio')
  })
})

test('a fiscal year is judged by its own target', () => {
  const judge = (fiscalYear: number) =>
    judgeIndicator(indicator, { fiscalYear, actual: 200, quartersElapsed: 4 })
  expect(judge(2015)).toBe('met')
  expect(judge(2016)).toBe('behind')
})

test('a year without a target is not judged', () => {
  expect(judgeIndicator(indicator, { fiscalYear: 2018, actual: 200, quartersElapsed: 4 })).toBe('not_known')
})

test('every indicator that reaches its target over a whole year has met it; at its baseline it has not', () => {
  for (const each of indicators) {
    const at = { fiscalYear: 2017, quartersElapsed: 4 }
    expect(judgeIndicator(each, { ...at, actual: each.targets[2017] ?? null }), each.code).toBe('met')
    expect(judgeIndicator(each, { ...at, actual: each.baseline.value }), each.code).toBe('off_track')
  }
})
