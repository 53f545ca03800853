import { isoDate } from '@muster/metrics'
import { expect, test } from 'vitest'
import { findingsOf, loneStar, row } from '../fixtures/check-text.ts'

const told = (fiscal_quarter: string, code = 'V107') =>
  findingsOf(code, [row({ fiscal_quarter })], { awards: [loneStar], today: isoDate('2020-01-01') })

test('quarters before and after the period of performance are refused', async () => {
  for (const quarter of ['FY2015Q4', 'FY2019Q1'])
    expect(await told(quarter)).toMatchObject([{ row: 2, column: 'fiscal_quarter', value: quarter }])
})

test('the first and the last quarter belong to it', async () => {
  for (const quarter of ['FY2016Q1', 'FY2018Q4']) expect(await told(quarter)).toEqual([])
})

test('in a wrong quarter, nothing is said to be missing', async () => {
  expect(await told('FY2015Q4', 'V209')).toEqual([])
  expect(await told('FY2016Q1', 'V209')).toHaveLength(1)
})
