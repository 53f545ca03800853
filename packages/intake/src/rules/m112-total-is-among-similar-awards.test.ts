import { expect, test } from 'vitest'
import { eachQuarter, findingsBeside } from '../fixtures/with-history.ts'

const peers = { awards: 9, usual: { new_clients: { low: 41, high: 103 } } }
const told = (now: number, facts = { peers }) =>
  findingsBeside('M112', undefined, { new_clients: now }, facts)

test('a total far from similar awards is told, and none of their numbers', async () => {
  const [finding] = await told(500)
  expect(finding).toMatchObject({ row: 2, value: '500', severity: 'warning', subject: 'TX new_clients' })
  expect(finding?.message).toBe('“New clients” is far more than nearly all similar awards report.')
  expect((await told(5))[0]?.message).toContain('far less')
  expect(JSON.stringify([finding, await told(5)])).not.toMatch(/41|103/)
})

test('within the range, or not far outside, nothing is told', async () => {
  for (const now of [41, 103, 400, 12]) expect(await told(now)).toEqual([])
})

test('few awards are no group', async () => {
  expect(await told(500, { peers: { ...peers, awards: 7 } })).toEqual([])
})

test('an award that was always so is not asked again', async () => {
  const earlier = eachQuarter({ new_clients: [480, 510] })
  expect(await findingsBeside('M112', earlier, { new_clients: 500 }, { peers })).toEqual([])
})
