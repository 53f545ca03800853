import { expect, test } from 'vitest'
import { fiscalQuarter } from '../fiscal-quarter.ts'
import { formFor } from '../forms/form-for.ts'
import { programKinds } from '../program-kind.ts'
import { stratumKey } from '../stratum.ts'
import { strataOf, sumOf } from './formula.ts'
import { indicators } from './indicators.ts'
import { programsOf } from './programs-of.ts'

const effectiveFrom = fiscalQuarter('FY2014Q1')

test('a metric of one form belongs to that kind of program', () => {
  expect(programsOf({ formula: sumOf('new_clients'), effectiveFrom })).toEqual(['direct_services'])
  expect(programsOf({ formula: sumOf('signals_received'), effectiveFrom })).toEqual(['hotline'])
  expect(programsOf({ formula: sumOf('people_trained'), effectiveFrom })).toEqual(['training_ta'])
})

test('a sum over two forms belongs to both, in the order of program kinds', () => {
  const formula = sumOf('outreach_referrals_made', 'referrals_made')
  expect(programsOf({ formula, effectiveFrom })).toEqual(['direct_services', 'outreach'])
})

test('every stratum of every indicator is asked for by a form, so that no figure is missing forever', () => {
  const asked = new Set(
    programKinds.flatMap(({ code }) => formFor(code, fiscalQuarter('FY2017Q4')).map(stratumKey)),
  )
  for (const { formula } of indicators) {
    for (const stratum of strataOf(formula)) expect(asked).toContain(stratumKey(stratum))
  }
})
