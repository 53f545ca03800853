import { expect, test } from 'vitest'
import { eachQuarter, findingsBeside } from '../fixtures/with-history.ts'

const beside = (now: number | string, ...before: readonly number[]) =>
  findingsBeside('M104', eachQuarter({ new_clients: before }), { new_clients: now })

test('0 after several quarters with clients is told', async () => {
  expect(await beside(0, 12, 9, 14)).toMatchObject([
    { row: 2, value: '0', severity: 'warning', subject: 'TX new_clients' },
  ])
})

test('where few are usual, none may be right', async () => {
  expect(await beside(0, 3, 2, 4)).toEqual([])
  expect(await beside(0, 12, 0, 14)).toEqual([])
  expect(await beside(0, 12, 9)).toEqual([])
  expect(await beside('NR', 12, 9, 14)).toEqual([])
})
