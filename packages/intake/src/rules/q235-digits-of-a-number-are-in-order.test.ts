import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const types = ['sex', 'labor', 'sex_and_labor', 'unknown']
const told = (total: number, ...numbers: readonly number[]) =>
  findingsOf('Q235', [
    count('new_clients', total),
    ...types.map((type, at) => count(`new_clients.trafficking_type.${type}`, numbers[at] ?? 0)),
  ])

test('a total with two digits exchanged is told, with what was meant', async () => {
  const [finding, ...more] = await told(43, 20, 10, 3, 1)
  expect(more).toEqual([])
  expect(finding).toMatchObject({ row: 2, value: '43', severity: 'info', subject: 'TX new_clients' })
  expect(finding?.message).toContain('Was 34 meant?')
})

test('so is a category', async () => {
  expect((await told(52, 12, 31, 0, 0))[0]).toMatchObject({ row: 3, value: '12' })
  expect((await told(34, 5, 92, 0, 0))[0]).toMatchObject({ row: 4, value: '92' })
})

test('another difference, or two ways to explain it, tells nothing', async () => {
  expect(await told(35, 20, 10, 3, 1)).toEqual([])
  expect(await told(55, 12, 34, 0, 0)).toEqual([])
})
