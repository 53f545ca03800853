import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const told = (total: number, notReported: number, notTracked: number) =>
  findingsOf('Q234', [
    count('new_clients', total),
    count('new_clients.age_group.not_reported', notReported),
    count('new_clients.age_group.not_tracked', notTracked),
  ])

test('a breakdown of which more than half is not known is told', async () => {
  expect(await told(34, 10, 8)).toMatchObject([
    { row: 2, value: '34', severity: 'info', subject: 'TX new_clients.age_group' },
  ])
  expect(await told(34, 10, 7)).toEqual([])
})

test('small totals are not', async () => {
  expect(await told(19, 19, 0)).toEqual([])
})
