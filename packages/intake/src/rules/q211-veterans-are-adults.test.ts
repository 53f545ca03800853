import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const told = (veterans: number) =>
  findingsOf('Q211', [
    count('new_clients', 34),
    count('new_clients.age_group.0_12', 10),
    count('new_clients.age_group.13_17', 20),
    count('new_clients.special_classification.veteran', veterans),
  ])

test('more veterans than adults are worth a second look', async () => {
  expect(await told(5)).toMatchObject([
    { row: 5, value: '5', severity: 'warning', subject: 'TX new_clients.special_classification.veteran' },
  ])
  expect(await told(4)).toEqual([])
  expect(await told(0)).toEqual([])
})
