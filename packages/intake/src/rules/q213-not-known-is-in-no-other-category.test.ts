import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const told = (notReported: number) =>
  findingsOf('Q213', [
    count('new_clients', 34),
    count('new_clients.special_classification.homeless', 30),
    count('new_clients.special_classification.not_reported', notReported),
    count('new_clients.special_classification.not_tracked', 1),
  ])

test('people of whom nothing is known, and others, are not more than all', async () => {
  expect(await told(4)).toMatchObject([{ row: 3, value: '30', severity: 'warning' }])
  expect(await told(3)).toEqual([])
})
