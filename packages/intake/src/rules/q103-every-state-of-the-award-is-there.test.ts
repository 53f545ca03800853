import { expect, test } from 'vitest'
import { findingsOf, loneStar, row } from '../fixtures/check-text.ts'

const awards = [{ ...loneStar, states: ['TX', 'OK', 'NM'] as const }]

test('states without rows are named once for the award and quarter', async () => {
  const [finding, ...more] = await findingsOf('Q103', [row({ state: 'OK' })], { awards })
  expect(more).toEqual([])
  expect(finding).toMatchObject({ row: 2, column: 'state', severity: 'warning' })
  expect(finding?.message).toContain('also serves TX, NM')
})

test('with all states, or without facts, nothing is said', async () => {
  const all = ['TX', 'OK', 'NM'].map((state) => row({ state }))
  expect(await findingsOf('Q103', all, { awards })).toEqual([])
  expect(await findingsOf('Q103', [row()])).toEqual([])
})
