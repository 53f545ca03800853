import { fiscalQuarter, metricsOf } from '@muster/metrics'
import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const codes = metricsOf('direct_services', fiscalQuarter('FY2017Q4')).map(({ code }) => code)
const told = (...numbers: readonly number[]) =>
  findingsOf(
    'Q232',
    numbers.map((number, at) => count(codes[at] ?? '', number)),
  )

test('totals that all end in 0 look like estimates', async () => {
  expect(await told(20, 30, 40, 50, 60, 70, 800, 1000, 7)).toMatchObject([
    { row: 2, severity: 'info', subject: 'TX' },
  ])
})

test('one that was counted is enough', async () => {
  expect(await told(20, 30, 40, 50, 60, 70, 800, 1000, 21)).toEqual([])
  expect(await told(20, 30, 40, 50, 60, 70, 800)).toEqual([])
})
