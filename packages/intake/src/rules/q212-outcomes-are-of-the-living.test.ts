import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const told = (employed: number) =>
  findingsOf('Q212', [
    count('clients_exited', 10),
    count('clients_exited.exit_reason.died', 2),
    count('clients_exited.exit_outcome.employed', employed),
  ])

test('an outcome of more clients than are alive is worth a second look', async () => {
  expect(await told(9)).toMatchObject([
    { row: 4, value: '9', severity: 'warning', subject: 'TX clients_exited.exit_outcome.employed' },
  ])
  expect(await told(8)).toEqual([])
})
