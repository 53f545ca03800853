import { expect, test } from 'vitest'
import { findingsOf, row } from '../fixtures/check-text.ts'

const told = (value: string) => findingsOf('V303', [row({ value })])

test.each(['1000000000', '"1,000,000,000"', '9'.repeat(40)])('%j is too large', async (value) => {
  expect(await told(value)).toMatchObject([{ row: 2, column: 'value', severity: 'error' }])
})

test('999,999,999 is not, nor is a number with many zeros before it', async () => {
  expect(await told('"999,999,999"')).toEqual([])
  expect(await told(`${'0'.repeat(30)}34`)).toEqual([])
})
