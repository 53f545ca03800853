import { expect, test } from 'vitest'
import { eachQuarter, findingsBeside } from '../fixtures/with-history.ts'

const moved = 'clients_exited.exit_reason.moved'
const told = (now: Readonly<Record<string, number | string>>, quarters = 3) =>
  findingsBeside(
    'M115',
    eachQuarter({ clients_exited: Array(quarters).fill(9), [moved]: Array(quarters).fill(4) }),
    now,
  )

test('a breakdown that ends is told', async () => {
  expect(await told({ clients_exited: 8 })).toMatchObject([
    { row: 2, value: '8', severity: 'warning', subject: 'TX clients_exited.exit_reason' },
  ])
  expect(await told({ clients_exited: 8, [moved]: 'NR' })).toHaveLength(1)
})

test('one number of it is enough, and a total of 0 needs none', async () => {
  expect(await told({ clients_exited: 8, [moved]: 0 })).toEqual([])
  expect(await told({ clients_exited: 0 })).toEqual([])
  expect(await told({ clients_exited: 8 }, 2)).toEqual([])
})
