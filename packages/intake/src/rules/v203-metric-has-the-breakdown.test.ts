import { expect, test } from 'vitest'
import { findingsOf, row } from '../fixtures/check-text.ts'

const told = (metric: string) =>
  findingsOf('V203', [row({ metric, breakdown: 'service', category: 'dental' })])

test('a breakdown of another metric is told, with those that this one has', async () => {
  const [finding] = await told('housing_nights')
  expect(finding).toMatchObject({ row: 2, column: 'breakdown', value: 'service' })
  expect(finding?.message).toBe('Nights of housing is not split by service. It is split by housing_type.')
  expect((await told('clients_served'))[0]?.message).toContain('It is not split at all.')
})
