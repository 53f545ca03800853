import { expect, test } from 'vitest'
import { eachQuarter, findingsBeside } from '../fixtures/with-history.ts'

const told = (open: number, before: readonly number[] = [50]) =>
  findingsBeside('M111', eachQuarter({ open_clients: before }), {
    open_clients: open,
    new_clients: 20,
    clients_exited: 10,
  })

test('a stock that does not follow from the last one, and from what came and went, is told', async () => {
  const [finding] = await told(100)
  expect(finding).toMatchObject({ row: 2, value: '100', severity: 'warning', subject: 'TX open_clients' })
  expect(finding?.message).toMatch(/50 at the end of FY2017 Q3.* would make 60/)
  expect(await told(40)).toHaveLength(1)
})

test('cases that are opened again make a small difference', async () => {
  for (const open of [60, 65, 75, 55, 50]) expect(await told(open)).toEqual([])
})

test('without the quarter before, nobody can tell', async () => {
  const older = {
    strata: ['open_clients'],
    reports: eachQuarter({ open_clients: [50, 50] }).reports.slice(1),
  }
  const now = { open_clients: 100, new_clients: 20, clients_exited: 10 }
  expect(await findingsBeside('M111', older, now)).toEqual([])
})
