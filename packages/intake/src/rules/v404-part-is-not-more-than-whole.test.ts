import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

test('a part by definition is not more than its whole', async () => {
  const surveys = (positive: number | string) =>
    findingsOf('V404', [count('surveys_returned', 31), count('surveys_positive', positive)])
  expect(await surveys(32)).toMatchObject([{ row: 3, value: '32', severity: 'error' }])
  expect(await surveys(31)).toEqual([])
  expect(await surveys('NR')).toEqual([])
})

test('this holds for each category that both have', async () => {
  const told = await findingsOf('V404', [
    count('signals_received.channel.text', 10),
    count('substantive_signals.channel.text', 11),
  ])
  expect(told).toMatchObject([{ row: 3, value: '11' }])
})
