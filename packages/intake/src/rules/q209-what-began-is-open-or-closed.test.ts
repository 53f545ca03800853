import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const told = (began: number, open: number | string, closed: number) =>
  findingsOf('Q209', [
    count('new_clients', began),
    count('open_clients', open),
    count('clients_exited', closed),
  ])

test('new clients who are neither open nor gone are worth a second look', async () => {
  expect(await told(34, 20, 13)).toMatchObject([
    { row: 2, column: 'value', value: '34', severity: 'warning', subject: 'TX new_clients' },
  ])
  expect(await told(34, 20, 14)).toEqual([])
  expect(await told(34, 'NR', 0)).toEqual([])
})

test('so are investigations', async () => {
  const rows = ['investigations_opened', 'open_investigations', 'investigations_closed']
  expect(
    await findingsOf(
      'Q209',
      rows.map((code, at) => count(code, at === 0 ? 9 : 4)),
    ),
  ).toHaveLength(1)
  expect(
    await findingsOf(
      'Q209',
      rows.map((code, at) => count(code, at === 0 ? 8 : 4)),
    ),
  ).toEqual([])
})
