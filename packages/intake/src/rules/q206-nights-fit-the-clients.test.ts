import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const told = (nights: number) =>
  findingsOf('Q206', [count('clients_served', 10), count('housing_nights', nights)])

test('ten clients can spend 920 nights in a quarter, and not one more', async () => {
  expect(await told(921)).toMatchObject([{ row: 3, column: 'value', value: '921', severity: 'warning' }])
  expect(await told(920)).toEqual([])
})
