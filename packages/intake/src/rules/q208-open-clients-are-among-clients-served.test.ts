import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const told = (part: number | string, whole: number | string) =>
  findingsOf('Q208', [count('open_clients', part), count('clients_served', whole)])

test('a level at the end of the quarter that is above everyone who was served is worth a second look', async () => {
  expect(await told(35, 34)).toMatchObject([
    { row: 2, column: 'value', value: '35', severity: 'warning', subject: 'TX open_clients' },
  ])
  expect(await told(34, 34)).toEqual([])
})

test('where one of the two has no number, nobody can tell', async () => {
  expect(await told('NR', 34)).toEqual([])
  expect(await told(35, 'NT')).toEqual([])
})
