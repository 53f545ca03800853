import { expect, test } from 'vitest'
import { eachQuarter, findingsBeside } from '../fixtures/with-history.ts'

const earlier = eachQuarter({
  clients_served: [120, 118, 125, 121],
  open_clients: [20, 22, 19, 21],
  staff_trained: [5, 6, 4, 5],
})

test('two totals that stand in each other’s place are one finding', async () => {
  const now = { clients_served: 21, open_clients: 119, staff_trained: 5 }
  const [finding, ...more] = await findingsBeside('M109', earlier, now)
  expect(more).toEqual([])
  expect(finding).toMatchObject({ row: 2, value: '21', severity: 'warning', subject: 'TX clients_served' })
  expect(finding?.message).toContain('“Open clients” (119, row 3)')
  expect(await findingsBeside('M101', earlier, now)).toEqual([])
})

test('one that is far off alone is not exchanged', async () => {
  expect(await findingsBeside('M109', earlier, { clients_served: 21, open_clients: 20 })).toEqual([])
  expect(await findingsBeside('M109', earlier, { clients_served: 119, open_clients: 21 })).toEqual([])
})
