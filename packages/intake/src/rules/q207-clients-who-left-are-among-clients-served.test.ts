import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const told = (part: number | string, whole: number | string) =>
  findingsOf('Q207', [count('clients_exited', part), count('clients_served', whole)])

test('more clients who left than clients served is worth a second look', async () => {
  expect(await told(35, 34)).toMatchObject([
    { row: 2, column: 'value', value: '35', severity: 'warning', subject: 'TX clients_exited' },
  ])
  expect(await told(34, 34)).toEqual([])
})

test('where one of the two has no number, nobody can tell', async () => {
  expect(await told('NR', 34)).toEqual([])
  expect(await told(35, 'NT')).toEqual([])
})
