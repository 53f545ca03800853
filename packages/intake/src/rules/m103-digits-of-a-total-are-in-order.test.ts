import { expect, test } from 'vitest'
import { eachQuarter, findingsBeside } from '../fixtures/with-history.ts'

const beside = (now: number, ...before: readonly number[]) =>
  findingsBeside('M103', eachQuarter({ open_clients: before }), { open_clients: now })

test('two digits that changed places are told, with what was meant', async () => {
  const [finding] = await beside(91, 18, 20, 19, 17, 21)
  expect(finding).toMatchObject({ row: 2, value: '91', severity: 'warning', subject: 'TX open_clients' })
  expect(finding?.message).toContain('Was 19 meant?')
})

test('so is a digit that stands twice', async () => {
  expect((await beside(1_221, 118, 121, 119, 122))[0]?.message).toContain('Was 121 meant?')
})

test('a slip that its breakdown proves is told at once', async () => {
  const types = ['sex', 'labor', 'sex_and_labor', 'unknown'].map(
    (type, at) => [`new_clients.trafficking_type.${type}`, [20, 10, 3, 1][at] ?? 0] as const,
  )
  const told = await findingsBeside('M103', eachQuarter({ new_clients: [30, 36, 33] }), {
    new_clients: 134,
    ...Object.fromEntries(types),
  })
  expect(told[0]?.message).toContain(
    'Was 34 meant? That would be near, and the categories by type of trafficking add up to it.',
  )
})

test('a number that no slip explains is another matter', async () => {
  expect(await beside(99, 18, 20, 19, 17, 21)).toEqual([])
  expect(await beside(21, 18, 20, 19, 17, 21)).toEqual([])
})
