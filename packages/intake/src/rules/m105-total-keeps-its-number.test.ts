import { expect, test } from 'vitest'
import { eachQuarter, findingsBeside } from '../fixtures/with-history.ts'

const beside = (now: number | string, ...before: readonly number[]) =>
  findingsBeside('M105', eachQuarter({ new_clients: before }), { new_clients: now })

test('an answer that was always a number is told when it is none', async () => {
  expect(await beside('NR', 12, 9)).toMatchObject([
    { row: 2, value: null, severity: 'info', subject: 'TX new_clients' },
  ])
  expect(await beside('NT', 12, 9)).toHaveLength(1)
})

test('a number, a blank line, or an answer that was never a number is another matter', async () => {
  expect(await beside(0, 12, 9)).toEqual([])
  expect(await beside('', 12, 9)).toEqual([])
  expect(await beside('NR', 0, 0)).toEqual([])
  expect(await beside('NR', 12)).toEqual([])
})
