import { expect, test } from 'vitest'
import { eachQuarter, findingsBeside } from '../fixtures/with-history.ts'

const earlier = eachQuarter({
  'new_clients.gender.female': [26, 30, 28],
  'new_clients.gender.male': [7, 5, 6],
  'new_clients.gender.other': [1, 0, 1],
})
const told = (female: number, male: number) =>
  findingsBeside('M113', earlier, {
    new_clients: female + male,
    'new_clients.gender.female': female,
    'new_clients.gender.male': male,
  })

test('two categories that stand the other way round are told once', async () => {
  const [finding, ...more] = await told(7, 27)
  expect(more).toEqual([])
  expect(finding).toMatchObject({ row: 3, value: '7', severity: 'warning', subject: 'TX new_clients.gender' })
  expect(finding?.message).toContain('Female (7) and Male (27, row 4)')
})

test('shares that shift, and small numbers, are not', async () => {
  expect(await told(26, 7)).toEqual([])
  expect(await told(17, 16)).toEqual([])
  expect(await told(2, 5)).toEqual([])
})
