import { formFor, fiscalQuarter, stratumKey } from '@muster/metrics'
import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const keys = formFor('direct_services', fiscalQuarter('FY2017Q4')).map(stratumKey)
const told = (numbers: readonly number[]) =>
  findingsOf(
    'Q228',
    numbers.map((number, at) => count(keys[at] ?? '', number)),
  )

test('a report of zeros is worth a second look, once', async () => {
  expect(await told(Array<number>(20).fill(0))).toMatchObject([
    { row: 2, column: null, severity: 'warning', subject: 'TX' },
  ])
})

test('one number is enough, and so are few lines', async () => {
  expect(await told([...Array<number>(20).fill(0), 1])).toEqual([])
  expect(await told(Array<number>(19).fill(0))).toEqual([])
})
