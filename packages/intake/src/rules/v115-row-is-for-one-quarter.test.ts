import { expect, test } from 'vitest'
import { findingsOf, row } from '../fixtures/check-text.ts'

const told = (fiscal_quarter: string) => findingsOf('V115', [row({ fiscal_quarter })])

test.each([
  'FY2017',
  'fiscal year 2017',
  'Jan 2017 - Jun 2017',
  'January - June 2017',
  '10/1/2016 to 9/30/2017',
  'FY2017 Q1 - FY2017 Q2',
  '1st half FY2017',
])('%s is not one quarter', async (text) => {
  expect(await told(text)).toMatchObject([{ row: 2, column: 'fiscal_quarter', severity: 'error' }])
})

test.each(['FY2017Q4', 'July - September 2017', '7/1/2017-9/30/2017', '', '2017', 'x'])(
  '%j is a quarter, or nothing of the kind',
  async (text) => {
    expect(await told(text)).toEqual([])
  },
)
