import { expect, test } from 'vitest'
import { eachQuarter, findingsBeside } from '../fixtures/with-history.ts'

const codes = ['new_clients', 'clients_served', 'open_clients', 'clients_exited']
const earlier = eachQuarter(Object.fromEntries(codes.map((code) => [code, [12, 9]])))
const told = (rule: string, silent: number) =>
  findingsBeside(rule, earlier, Object.fromEntries(codes.map((code, at) => [code, at < silent ? 'NR' : 10])))

test('four totals that lost their number are told as one, and not each', async () => {
  expect(await told('M106', 4)).toMatchObject([{ row: 2, severity: 'warning', subject: 'TX' }])
  expect(await told('M105', 4)).toEqual([])
})

test('fewer are told each', async () => {
  expect(await told('M106', 3)).toEqual([])
  expect(await told('M105', 3)).toHaveLength(3)
})
