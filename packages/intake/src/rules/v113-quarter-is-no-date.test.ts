import { expect, test } from 'vitest'
import { findingsOf, row } from '../fixtures/check-text.ts'

const told = (fiscal_quarter: string) => findingsOf('V113', [row({ fiscal_quarter })])

test.each(['Sep-17', '2017-09-30', '9/30/2017', 'Sep 2017', '"September 30, 2017"'])(
  '%s is a date, and the quarter in which it lies is offered',
  async (date) => {
    const [finding] = await told(date)
    expect(finding).toMatchObject({ row: 2, column: 'fiscal_quarter', severity: 'error' })
    expect(finding?.message).toContain('FY2017 Q4 (Jul–Sep 2017)')
    expect(finding?.fix).toBe('If the row is for that quarter, write FY2017Q4.')
  },
)

test('where day and month may change places, both quarters are named', async () => {
  expect((await told('10/1/2016'))[0]?.fix).toContain('FY2017Q1 or FY2016Q2')
})

test('a day without a year lies in no quarter that could be named', async () => {
  expect((await told('30-Sep'))[0]?.message).toBe('This is a date, not a fiscal quarter.')
})

test('a quarter is none', async () => {
  for (const quarter of ['FY2017Q4', '7/1/2017-9/30/2017', 'Jul-Sep 2017'])
    expect(await told(quarter)).toEqual([])
})
