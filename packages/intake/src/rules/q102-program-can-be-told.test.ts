import { expect, test } from 'vitest'
import { count, findingsOf, loneStar, row } from '../fixtures/check-text.ts'

const tied = [count('new_clients', 1), count('tips_received', 1)]

test('metrics of two programs, equally many, tell nothing, and that is said', async () => {
  expect(await findingsOf('Q102', tied)).toMatchObject([{ row: 2, severity: 'info', column: 'metric' }])
  expect(await findingsOf('V209', tied)).toEqual([])
})

test('where the metrics or the facts tell it, nothing is said', async () => {
  expect(await findingsOf('Q102', [row()])).toEqual([])
  expect(await findingsOf('Q102', tied, { awards: [loneStar] })).toEqual([])
})
