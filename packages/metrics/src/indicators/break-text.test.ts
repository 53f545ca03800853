import { expect, test } from 'vitest'
import { fiscalQuarter } from '../fiscal-quarter.ts'
import { quartersOfFiscalYear } from '../quarter-arithmetic.ts'
import { breakText } from './break-text.ts'
import { sumOf, type Formula } from './formula.ts'

const version = (number: number, effectiveFrom: string, formula: Formula = sumOf('new_clients')) => ({
  number,
  effectiveFrom: fiscalQuarter(effectiveFrom),
  formula,
})
const year = quartersOfFiscalYear(2016)

test('a year of one version has no break, nor has one without any', () => {
  expect(breakText([version(1, 'FY2014Q1'), version(2, 'FY2017Q1')], year)).toBeNull()
  expect(breakText([version(1, 'FY2016Q1')], year)).toBeNull()
  expect(breakText([version(1, 'FY2017Q1')], year)).toBeNull()
})

test('a year of two versions says when the formula changed, and how the year is made', () => {
  expect(breakText([version(1, 'FY2014Q1'), version(2, 'FY2016Q3')], year)).toBe(
    'The formula changed with FY2016 Q3 (Apr–Jun 2016), to version 2. Each quarter counts by the formula that was in force in it.',
  )
  const levels = sumOf('formal_partners')
  expect(breakText([version(1, 'FY2014Q1', levels), version(2, 'FY2016Q3', levels)], year)).toContain(
    'The year has the value of its last quarter.',
  )
})

test('a year that begins before the first version says from when it is measured', () => {
  expect(breakText([version(1, 'FY2016Q2')], year)).toBe('Measured from FY2016 Q2 (Jan–Mar 2016) on.')
})
