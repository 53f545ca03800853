import { expect, test } from 'vitest'
import { totalOf } from '../stratum.ts'
import { per100, sumOf } from './formula.ts'
import { formulaText } from './formula-text.ts'
import { findIndicator, indicators } from './indicators.ts'

const textOf = (code: string) => {
  const indicator = findIndicator(code)
  return indicator && formulaText(indicator)
}

test('a sum of one stratum reads as its label', () => {
  expect(formulaText({ formula: sumOf('new_clients') })).toBe('New clients')
})

test('a ratio reads as one thing divided by another', () => {
  const sides = { numerator: [totalOf('referrals_completed')], denominator: [totalOf('referrals_made')] }
  const text = (per: 1 | 100) => formulaText({ formula: { kind: 'ratio', ...sides, per } })
  expect(text(100)).toBe('Referrals completed ÷ referrals made × 100')
  expect(text(1)).toBe('Referrals completed ÷ referrals made')
})

test('categories of one breakdown are named together, as the form names them', () => {
  expect(textOf('safe_housing_at_exit')).toBe(
    'Clients who left (outcome at exit: Safe housing) ÷ clients who left × 100',
  )
  expect(textOf('written_signals')).toBe(
    'Signals received (channel: Text message or Web chat) ÷ signals received × 100',
  )
})

test('different metrics are joined by a plus, in brackets when they are divided', () => {
  expect(textOf('referrals_in_all')).toBe(
    'Referrals made + referrals made by the hotline + referrals made by outreach',
  )
  const formula = per100(['referrals_made', 'hotline_referrals_made'], ['new_clients'])
  expect(formulaText({ formula })).toBe(
    '(Referrals made + referrals made by the hotline) ÷ new clients × 100',
  )
})

test('a label that begins with a name keeps its capital', () => {
  const formula = per100(['declarations_signed'], ['continued_presence_requested'])
  expect(formulaText({ formula })).toBe(
    'Declarations signed for T visas ÷ Continued Presence requested × 100',
  )
})

test('every formula reads as a sentence without codes', () => {
  for (const indicator of indicators) {
    const text = formulaText(indicator)
    expect(text).toMatch(/^\(?[A-Z]/)
    expect(text).not.toContain('_')
  }
})
