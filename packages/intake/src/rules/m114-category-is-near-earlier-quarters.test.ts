import { expect, test } from 'vitest'
import { eachQuarter, findingsBeside } from '../fixtures/with-history.ts'

const key = (service: string) => `services_provided.service.${service}`
const earlier = eachQuarter({
  services_provided: [800, 820, 790, 810],
  [key('dental')]: [9, 12, 11, 10],
  [key('medical')]: [20, 22, 19, 21],
})
const told = (dental: number, medical = 20) =>
  findingsBeside('M114', earlier, {
    services_provided: 805,
    [key('dental')]: dental,
    [key('medical')]: medical,
  })

test('a service far from its usual number is told, about its metric', async () => {
  expect(await told(110)).toMatchObject([
    { row: 3, value: '110', severity: 'warning', subject: 'TX services_provided' },
  ])
})

test('several are one finding, at the furthest', async () => {
  const [finding, ...more] = await told(110, 900)
  expect(more).toEqual([])
  expect(finding).toMatchObject({ row: 4, value: '900' })
  expect(finding?.message).toContain('in 1 more category')
})

test('what varies may vary again', async () => {
  expect(await told(25)).toEqual([])
  expect(await told(0)).toEqual([])
})
