import { expect, test } from 'vitest'
import { findingsOf, loneStar, row } from '../fixtures/check-text.ts'

test('a state that the award does not serve is told in each row; without facts nobody can tell', async () => {
  const rows = [row(), row({ state: 'OK' }), row({ state: 'ok', metric: 'clients_served' })]
  const told = await findingsOf('V106', rows, { awards: [loneStar] })
  expect(told).toMatchObject([
    { row: 3, column: 'state', value: 'OK' },
    { row: 4, column: 'state', value: 'OK' },
  ])
  expect(told[0]?.message).toContain('It serves TX.')
  expect(await findingsOf('V106', rows)).toEqual([])
})
