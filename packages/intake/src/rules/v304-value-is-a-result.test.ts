import { expect, test } from 'vitest'
import { findingsOf, row } from '../fixtures/check-text.ts'

const told = (value: string) => findingsOf('V304', [row({ value })])

test.each(['=SUM(A1:A3)', '=34', '+A1+A2', '@SUM(A1)'])('%j is told', async (value) => {
  expect(await told(value)).toMatchObject([{ row: 2, column: 'value', severity: 'error' }])
  for (const other of ['V301', 'V302', 'V303']) expect(await findingsOf(other, [row({ value })])).toEqual([])
})

test.each(['34', '0', 'NR', 'x'])('%j is not', async (value) => {
  expect(await told(value)).toEqual([])
})
