import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const types = (sex: number | string, labor: number, total = 34) =>
  findingsOf('V401', [
    count('new_clients.trafficking_type.sex', sex),
    count('new_clients.trafficking_type.labor', labor),
    count('new_clients.trafficking_type.sex_and_labor', 0),
    count('new_clients.trafficking_type.unknown', 0),
    count('new_clients', total),
  ])

test('categories that do not add up are told at the total, with how far they are off', async () => {
  const [finding] = await types(20, 15)
  expect(finding).toMatchObject({ row: 6, column: 'value', value: '34', severity: 'error' })
  expect(finding?.message).toBe(
    'New clients by type of trafficking add up to 35, but the total here is 34: 1 too many.',
  )
  expect((await types(20, 10))[0]?.message).toContain('4 too few')
})

test('categories that add up are silent', async () => {
  expect(await types(20, 14)).toEqual([])
})

test('where a category has no number, nobody can tell', async () => {
  expect(await types('NR', 10)).toEqual([])
  expect(await types('', 10)).toEqual([])
})
