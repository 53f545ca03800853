import { formFor, fiscalQuarter, stratumKey } from '@muster/metrics'
import { expect, test } from 'vitest'
import { earlierReports, findingsBeside } from '../fixtures/with-history.ts'

const keys = formFor('direct_services', fiscalQuarter('FY2017Q4')).map(stratumKey).slice(0, 40)
const numbers = (shift: number) =>
  Object.fromEntries(keys.map((key, at) => [key, ((at * (shift + 1)) % 9) + 2]))
const [now, one, two] = [numbers(0), numbers(1), numbers(3)]

test('the numbers of an older quarter are told, with which it was', async () => {
  const [finding, ...more] = await findingsBeside('M108', earlierReports([one, two, now]), now)
  expect(more).toEqual([])
  expect(finding).toMatchObject({ row: 2, severity: 'warning', subject: 'TX' })
  expect(finding?.message).toContain('those of FY2017 Q1')
})

test('those of last quarter are another matter, and others are none', async () => {
  expect(await findingsBeside('M108', earlierReports([now, now]), now)).toEqual([])
  expect(await findingsBeside('M108', earlierReports([one, two]), now)).toEqual([])
})
