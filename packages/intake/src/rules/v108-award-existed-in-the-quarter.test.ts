import { expect, test } from 'vitest'
import { findingsOf, loneStar, row } from '../fixtures/check-text.ts'

const told = (award_number: string, fiscal_quarter: string, options = {}) =>
  findingsOf('V108', [row({ award_number, fiscal_quarter })], options)

test('an award cannot report for a time before the fiscal year in its number', async () => {
  expect(await told('2016-VT-BX-K012', 'FY2015Q4')).toMatchObject([{ row: 2, value: 'FY2015Q4' }])
  expect(await told('2016-VT-BX-K012', 'FY2016Q1')).toEqual([])
  expect(await told('15POVC-21-GK-02595-HT', 'FY2017Q4')).toHaveLength(1)
})

test('a number without a year says nothing, and where the period is known the number need not speak', async () => {
  expect(await told('90ZV0138', 'FY2014Q1')).toEqual([])
  expect(await told('2016-VT-BX-K012', 'FY2015Q4', { awards: [loneStar] })).toEqual([])
})

test('a whole file in the wrong quarter is one finding', async () => {
  const rows = Array.from({ length: 21 }, (_, n) => row({ fiscal_quarter: 'FY2014Q4', value: String(n) }))
  const findings = await findingsOf('V108', rows)
  expect(findings).toHaveLength(1)
  expect(findings[0]?.message).toContain('21 rows')
})
