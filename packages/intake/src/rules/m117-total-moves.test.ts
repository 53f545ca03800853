import { expect, test } from 'vitest'
import { eachQuarter, findingsBeside } from '../fixtures/with-history.ts'

const told = (code: string, now: number, ...before: readonly number[]) =>
  findingsBeside('M117', eachQuarter({ [code]: before }), { [code]: now })

test('one number in four quarters is told', async () => {
  expect(await told('new_clients', 34, 34, 34, 34)).toMatchObject([
    { row: 2, value: '34', severity: 'info', subject: 'TX new_clients' },
  ])
})

test('small numbers, levels on the last day, and fewer quarters are not', async () => {
  expect(await told('new_clients', 9, 9, 9, 9)).toEqual([])
  expect(await told('open_clients', 34, 34, 34, 34)).toEqual([])
  expect(await told('new_clients', 34, 34, 34)).toEqual([])
  expect(await told('new_clients', 34, 34, 33, 34)).toEqual([])
})
