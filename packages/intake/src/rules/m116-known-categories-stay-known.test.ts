import { expect, test } from 'vitest'
import { eachQuarter, findingsBeside } from '../fixtures/with-history.ts'

const unknown = 'new_clients.age_group.not_reported'
const told = (now: number, before = 2) =>
  findingsBeside('M116', eachQuarter({ new_clients: [30, 34, 31], [unknown]: [before, before, before] }), {
    new_clients: 33,
    [unknown]: now,
  })

test('ages that are suddenly unknown are told', async () => {
  expect(await told(21)).toMatchObject([
    { row: 2, value: '33', severity: 'warning', subject: 'TX new_clients.age_group' },
  ])
})

test('some more that are unknown, or many that always were, are not', async () => {
  expect(await told(12)).toEqual([])
  expect(await told(21, 9)).toEqual([])
})
