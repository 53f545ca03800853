import { expect, test } from 'vitest'
import { findingsOf, row } from '../fixtures/check-text.ts'

test.each(['-1', '−34', '(12)', '- 5', '"-1,234"'])('%j is negative', async (value) => {
  expect(await findingsOf('V302', [row({ value })])).toMatchObject([{ row: 2, column: 'value' }])
  expect(await findingsOf('V301', [row({ value })])).toEqual([])
})

test.each(['0', '-', '1-2', 'NR'])('%j is not', async (value) => {
  expect(await findingsOf('V302', [row({ value })])).toEqual([])
})
