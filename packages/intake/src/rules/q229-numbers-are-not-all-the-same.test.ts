import { fiscalQuarter, metricsOf } from '@muster/metrics'
import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const codes = metricsOf('direct_services', fiscalQuarter('FY2017Q4')).map(({ code }) => code)
const told = (...numbers: readonly number[]) =>
  findingsOf(
    'Q229',
    numbers.map((number, at) => count(codes[at] ?? '', number)),
  )

test('eight totals with one number are worth a second look', async () => {
  expect(await told(12, 12, 12, 12, 0, 12, 12, 12, 12)).toMatchObject([
    { row: 2, severity: 'warning', subject: 'TX', message: 'All 8 totals above 0 are 12.' },
  ])
})

test('one that differs is enough; very small numbers and few of them agree by chance', async () => {
  expect(await told(12, 12, 12, 12, 13, 12, 12, 12, 12)).toEqual([])
  expect(await told(2, 2, 2, 2, 2, 2, 2, 2)).toEqual([])
  expect(await told(12, 12, 12, 12, 12, 12, 12)).toEqual([])
})
