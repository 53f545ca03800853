import { formFor, fiscalQuarter, stratumKey } from '@muster/metrics'
import { expect, test } from 'vitest'
import { earlierReports, findingsBeside } from '../fixtures/with-history.ts'

const keys = formFor('direct_services', fiscalQuarter('FY2017Q4')).map(stratumKey).slice(0, 40)
const numbers = (change: (number: number, at: number) => number) =>
  Object.fromEntries(keys.map((key, at) => [key, change((at % 9) + 2, at)]))
const last = numbers((number) => number)
const other = numbers((number, at) => number + (at % 3))

test('the numbers of last quarter, with a few corrected, are told once', async () => {
  const almost = numbers((number, at) => (at === 5 ? number + 1 : number))
  const [finding, ...more] = await findingsBeside('M107', earlierReports([last, other]), almost)
  expect(more).toEqual([])
  expect(finding).toMatchObject({ row: 2, column: null, severity: 'warning', subject: 'TX' })
  expect(finding?.message).toContain('those of FY2017 Q3')
})

test('other numbers, few lines, and a report of zeros are not', async () => {
  expect(await findingsBeside('M107', earlierReports([last]), other)).toEqual([])
  const few = Object.fromEntries(Object.entries(last).slice(0, 11))
  expect(await findingsBeside('M107', earlierReports([last]), few)).toEqual([])
  const zeros = numbers(() => 0)
  expect(await findingsBeside('M107', earlierReports([zeros]), zeros)).toEqual([])
})
