import { expect, test } from 'vitest'
import { findingsOf, row } from '../fixtures/check-text.ts'

test('the rows of a second quarter are counted, and the first of them is named', async () => {
  const rows = [
    row({ fiscal_quarter: 'FY2017Q3' }),
    row(),
    row({ metric: 'clients_served' }),
    row({ metric: 'open_clients', fiscal_quarter: 'FY2017Q3' }),
    row({ metric: 'staff_trained' }),
  ]
  const [finding, ...more] = await findingsOf('Q101', rows)
  expect(more).toEqual([])
  expect(finding).toMatchObject({ row: 2, column: 'fiscal_quarter', value: 'FY2017Q3', severity: 'warning' })
  expect(finding?.message).toMatch(/^2 rows are for FY2017 Q3/)
})

test('several awards and states in one quarter are one quarter', async () => {
  expect(await findingsOf('Q101', [row(), row({ state: 'OK' }), row({ award_number: '90ZV0138' })])).toEqual(
    [],
  )
})
