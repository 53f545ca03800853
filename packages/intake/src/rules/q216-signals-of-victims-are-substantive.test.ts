import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const told = (part: number | string, whole: number | string) =>
  findingsOf('Q216', [count('signals_from_victims', part), count('substantive_signals', whole)])

test('more signals from victims than substantive signals is worth a second look', async () => {
  expect(await told(35, 34)).toMatchObject([
    { row: 2, column: 'value', value: '35', severity: 'warning', subject: 'TX signals_from_victims' },
  ])
  expect(await told(34, 34)).toEqual([])
})

test('where one of the two has no number, nobody can tell', async () => {
  expect(await told('NR', 34)).toEqual([])
  expect(await told(35, 'NT')).toEqual([])
})
