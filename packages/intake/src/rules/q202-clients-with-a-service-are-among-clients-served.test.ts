import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const told = (served: number) =>
  findingsOf('Q202', [count('clients_receiving_service', 34), count('clients_served', served)])

test('more clients with a service than clients served is worth a second look', async () => {
  expect(await told(33)).toMatchObject([{ row: 2, column: 'value', value: '34', severity: 'warning' }])
  expect(await told(34)).toEqual([])
})
