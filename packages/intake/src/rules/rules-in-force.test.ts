import { fiscalQuarter } from '@muster/metrics'
import { expect, test } from 'vitest'
import { fileHasRows } from './s103-file-has-rows.ts'
import { rulesInForce } from './rules-in-force.ts'

test('a rule is asked about the quarters in which it holds, both ends included', () => {
  const always = fileHasRows
  const later = { ...fileHasRows, effectiveFrom: fiscalQuarter('FY2016Q1') }
  const once = { ...fileHasRows, effectiveTo: fiscalQuarter('FY2015Q4') }
  const inForce = (quarter: string) => rulesInForce([always, later, once], fiscalQuarter(quarter))
  expect(inForce('FY2015Q4')).toEqual([always, once])
  expect(inForce('FY2016Q1')).toEqual([always, later])
})
