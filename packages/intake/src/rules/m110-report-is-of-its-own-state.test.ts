import { fiscalQuarter, metricsOf, type StateCode } from '@muster/metrics'
import { expect, test } from 'vitest'
import { earlierReports, findingsBeside } from '../fixtures/with-history.ts'

const codes = metricsOf('direct_services', fiscalQuarter('FY2017Q4'))
  .map(({ code }) => code)
  .slice(0, 8)
const numbers = (size: number, shift = 0) =>
  Object.fromEntries(codes.map((code, at) => [code, size * (at + 2) + ((at + shift) % 3)]))
const of = (size: number, state: StateCode) =>
  earlierReports([numbers(size, 0), numbers(size, 1), numbers(size, 2), numbers(size, 1)], state)
const [texas, oklahoma] = [of(50, 'TX'), of(5, 'OK')]
const earlier = { strata: texas.strata, reports: [...texas.reports, ...oklahoma.reports] }
const states = ['TX', 'OK'] as const

test('numbers that are usual for another state of the award are told', async () => {
  const [finding] = await findingsBeside('M110', earlier, numbers(5), { states })
  expect(finding).toMatchObject({ row: 2, column: 'state', value: 'TX', severity: 'warning', subject: 'TX' })
  expect(finding?.message).toContain('like those of Oklahoma')
})

test('its own are not, nor those of neither, nor of an award with one state', async () => {
  expect(await findingsBeside('M110', earlier, numbers(50), { states })).toEqual([])
  expect(await findingsBeside('M110', earlier, numbers(500), { states })).toEqual([])
  expect(await findingsBeside('M110', texas, numbers(5))).toEqual([])
})
