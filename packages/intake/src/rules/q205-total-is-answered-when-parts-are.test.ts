import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const told = (total: string | number, male: string | number) =>
  findingsOf('Q205', [count('new_clients', total), count('new_clients.gender.male', male)])

test('a total without a number above categories with numbers is worth a second look', async () => {
  expect(await told('NR', 3)).toMatchObject([{ row: 2, column: 'value', value: 'NR', severity: 'warning' }])
  expect(await told('NT', 3)).toMatchObject([{ value: 'NT' }])
})

test('it is not if the categories say no more', async () => {
  for (const male of ['NR', '', 0]) expect(await told('NR', male)).toEqual([])
  expect(await told(3, 3)).toEqual([])
})
