import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const told = (times: number, service = 'dental') =>
  findingsOf('Q203', [
    count('clients_receiving_service.service.dental', 14),
    count(`services_provided.service.${service}`, times),
  ])

test('a service that was given less often than to each client once is worth a second look', async () => {
  expect(await told(13)).toMatchObject([{ row: 2, column: 'value', value: '14', severity: 'warning' }])
  expect(await told(14)).toEqual([])
})

test('services are compared each with itself', async () => {
  expect(await told(13, 'medical')).toEqual([])
})
