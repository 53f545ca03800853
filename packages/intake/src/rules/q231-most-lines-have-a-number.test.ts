import { formFor, fiscalQuarter, stratumKey } from '@muster/metrics'
import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const keys = formFor('direct_services', fiscalQuarter('FY2017Q4')).map(stratumKey)
const told = (unknown: number, numbers: number) =>
  findingsOf(
    'Q231',
    keys
      .slice(0, unknown + numbers)
      .map((key, at) => count(key, at < unknown ? (at % 2 === 0 ? 'NR' : 'NT') : 3)),
  )

test('a report of which most is not known is worth a second look', async () => {
  expect(await told(13, 12)).toMatchObject([{ row: 2, severity: 'warning', subject: 'TX' }])
  expect(await told(13, 13)).toEqual([])
})

test('a short list of them is not', async () => {
  expect(await told(11, 1)).toEqual([])
})
