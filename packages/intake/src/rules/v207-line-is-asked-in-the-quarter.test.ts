import { expect, test } from 'vitest'
import { findingsOf, row } from '../fixtures/check-text.ts'

const award_number = '2013-VT-BX-K001'

test('a metric that was not asked yet is told', async () => {
  const waiting = (fiscal_quarter: string) =>
    findingsOf('V207', [row({ award_number, metric: 'clients_waiting', fiscal_quarter })])
  expect(await waiting('FY2014Q4')).toMatchObject([{ row: 2, column: 'metric', value: 'clients_waiting' }])
  expect(await waiting('FY2015Q1')).toEqual([])
})

test('so is a category that was not there yet', async () => {
  const cells = {
    award_number: '90ZV0138',
    metric: 'signals_received',
    breakdown: 'channel',
    category: 'text',
  }
  const told = await findingsOf('V207', [row({ ...cells, fiscal_quarter: 'FY2013Q1' })])
  expect(told).toMatchObject([{ row: 2, column: 'category', value: 'text' }])
})

test('a whole report from before the forms begin is one finding about its quarter', async () => {
  const cells = {
    award_number: '90ZV0138',
    fiscal_quarter: 'FY2010Q1',
    breakdown: 'gender',
    category: 'male',
  }
  const rows = Array.from({ length: 21 }, (_, n) =>
    row(n % 2 === 0 ? cells : { ...cells, category: 'female' }),
  )
  const told = await findingsOf('V207', rows)
  expect(told).toHaveLength(1)
  expect(told[0]).toMatchObject({ row: 2, column: 'fiscal_quarter', value: 'FY2010Q1' })
})
