import { expect, test } from 'vitest'
import { count, findingsOf } from '../fixtures/check-text.ts'

const told = (total: number, ...rows: readonly string[]) =>
  findingsOf('Q233', [count('clients_exited', total), ...rows])

test('totals without their optional breakdowns are told once', async () => {
  expect(await told(9)).toMatchObject([
    { row: 2, value: '9', severity: 'info', subject: 'TX clients_exited.exit_reason' },
  ])
  const [finding, ...more] = await told(9, count('housing_nights', 40), count('services_provided', 80))
  expect(more).toEqual([])
  expect(finding?.message).toMatch(/by reason for leaving, .* by service and 1 more\.$/)
})

test('one answered line of each breakdown is enough, also “not tracked”', async () => {
  const answered = [
    count('clients_exited.exit_reason.moved', 'NT'),
    count('clients_exited.exit_outcome.employed', 3),
  ]
  expect(await told(9, ...answered)).toEqual([])
  expect(await told(0)).toEqual([])
})

test('required breakdowns are another matter', async () => {
  expect(await findingsOf('Q233', [count('new_clients', 9)])).toMatchObject([
    { subject: 'TX new_clients.special_classification' },
  ])
})
