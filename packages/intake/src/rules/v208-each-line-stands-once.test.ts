import { expect, test } from 'vitest'
import { count, findingsOf, row } from '../fixtures/check-text.ts'

test('the second of two equal lines is told, and names the first, even if both have one value', async () => {
  const rows = [count('new_clients', 34), count('open_clients', 3), count('new_clients', 34)]
  const told = await findingsOf('V208', rows)
  expect(told).toMatchObject([{ row: 4, column: 'metric', value: 'new_clients' }])
  expect(told[0]?.message).toBe('New clients already stands in row 2.')
})

test('the same line for another state, quarter, award or category is another line', async () => {
  const rows = [
    row(),
    row({ state: 'OK' }),
    row({ fiscal_quarter: 'FY2017Q3' }),
    row({ award_number: '2016-VT-BX-K013' }),
    count('new_clients.gender.male', 3),
    count('new_clients.gender.female', 3),
  ]
  expect(await findingsOf('V208', rows)).toEqual([])
})

test('a blank line beside the answered one repeats nothing', async () => {
  expect(await findingsOf('V208', [row({ value: '' }), row(), row({ value: '' })])).toEqual([])
})

test('a report that was pasted twice is one finding', async () => {
  const rows = Array.from({ length: 25 }, (_, n) =>
    count(`new_clients.gender.${n % 2 ? 'male' : 'female'}`, n),
  )
  expect(await findingsOf('V208', rows)).toHaveLength(1)
})
