import { expect, test } from 'vitest'
import { findingsOf, row } from '../fixtures/check-text.ts'

const told = (fiscal_quarter: string) => findingsOf('V114', [row({ fiscal_quarter })])

test('a calendar quarter is not read, and the fiscal quarter that it is, is offered', async () => {
  const [finding] = await told('CY2017 Q3')
  expect(finding).toMatchObject({ row: 2, column: 'fiscal_quarter', severity: 'error' })
  expect(finding?.fix).toBe('If you mean that quarter, write FY2017Q4.')
})

test('where it may be either, both are offered', async () => {
  expect((await told('3Q2017'))[0]?.fix).toBe('Write FY2017Q3 or FY2017Q4, whichever you mean.')
})

test('a quarter that is read is none of this', async () => {
  for (const quarter of ['FY2017Q4', '2017 Q4', 'FY17 Q4', '4th quarter 2017'])
    expect(await told(quarter)).toEqual([])
})
