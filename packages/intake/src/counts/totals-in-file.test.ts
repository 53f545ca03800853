import { expect, test } from 'vitest'
import { checkText, count, heading, row } from '../fixtures/check-text.ts'

const totalsOf = async (rows: readonly string[]) => (await checkText([heading, ...rows].join('\n'))).totals

test('a total is the sum over states where the metric adds up over places', async () => {
  expect(await totalsOf([row(), row({ state: 'OK', value: '6' })])).toEqual({ new_clients: 40 })
})

test('unduplicated counts of two states are never added', async () => {
  const served = { metric: 'clients_served', value: '9' }
  expect(await totalsOf([row(served), row({ ...served, state: 'OK' })])).toEqual({})
  expect(await totalsOf([row(served)])).toEqual({ clients_served: 9 })
})

test('a stock adds up over states and awards, but not over quarters', async () => {
  const open = { metric: 'open_clients', value: '5' }
  expect(await totalsOf([row(open), row({ ...open, award_number: '90ZV0138' })])).toEqual({
    open_clients: 10,
  })
  expect(await totalsOf([row(open), row({ ...open, fiscal_quarter: 'FY2017Q3' })])).toEqual({})
})

test('categories and answers without a number are left out', async () => {
  const rows = [count('new_clients', 'NR'), count('new_clients.gender.male', 3), count('staff_trained', '')]
  expect(await totalsOf(rows)).toEqual({})
})
