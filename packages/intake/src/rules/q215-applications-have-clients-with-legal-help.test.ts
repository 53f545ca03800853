import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const told = (filed: number, clients: number | string) =>
  findingsOf('Q215', [
    count('immigration_applications', filed),
    count('clients_receiving_service.service.legal_immigration', clients),
  ])

test('several applications without a client who was helped are told', async () => {
  expect(await told(3, 0)).toMatchObject([
    { row: 2, value: '3', severity: 'info', subject: 'TX immigration_applications' },
  ])
  expect(await told(3, 1)).toEqual([])
  expect(await told(3, '')).toEqual([])
})

test('one or two may have been helped in another way', async () => {
  expect(await told(2, 0)).toEqual([])
})
