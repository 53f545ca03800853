import { expect, test } from 'vitest'
import { eachQuarter, findingsBeside } from '../fixtures/with-history.ts'

const beside = (now: number, ...before: readonly number[]) =>
  findingsBeside('M102', eachQuarter({ new_clients: before }), { new_clients: now })

test('about ten times the usual is perhaps a digit too many', async () => {
  expect(await beside(340, 30, 34, 31, 28)).toMatchObject([
    { row: 2, value: '340', severity: 'warning', subject: 'TX new_clients' },
  ])
  expect((await beside(340, 30, 34, 31, 28))[0]?.message).toContain('perhaps a digit too many')
})

test('a tenth is perhaps a digit missing', async () => {
  expect((await beside(34, 300, 340, 310, 280))[0]?.message).toContain('perhaps a digit missing')
})

test('beside one quarter only a gross difference is told', async () => {
  expect(await beside(340, 34)).toHaveLength(1)
  expect(await beside(240, 34)).toEqual([])
  expect(await beside(34, 3)).toEqual([])
})

test('another difference is another matter', async () => {
  expect(await beside(170, 30, 34, 31, 28)).toEqual([])
})
