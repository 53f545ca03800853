import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const told = (...clients: readonly number[]) =>
  findingsOf('Q210', [
    count('clients_served', 34),
    ...clients.map((each, at) =>
      count(`clients_receiving_service.service.${['dental', 'medical'][at] ?? ''}`, each),
    ),
  ])

test('a service with more clients than were served is worth a second look', async () => {
  expect(await told(35)).toMatchObject([
    { row: 3, value: '35', severity: 'warning', subject: 'TX clients_receiving_service' },
  ])
  expect(await told(34)).toEqual([])
})

test('several such services are one finding', async () => {
  const [finding, ...more] = await told(35, 36)
  expect(more).toEqual([])
  expect(finding?.message).toContain('so it is in 1 more category')
})
