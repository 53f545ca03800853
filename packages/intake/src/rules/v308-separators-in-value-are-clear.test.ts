import { expect, test } from 'vitest'
import { findingsOf, row } from '../fixtures/check-text.ts'
import { separatorsInValueAreClear } from './v308-separators-in-value-are-clear.ts'

const told = (value: string) => findingsOf('V308', [row({ value })])

test.each(['1.234', '34.000', '1.234.567', '"12,34"', '"1,23"'])('%j is told', async (value) => {
  expect(await told(value)).toMatchObject([{ row: 2, column: 'value', severity: 'error' }])
  for (const other of ['V301', 'V302', 'V303']) expect(await findingsOf(other, [row({ value })])).toEqual([])
})

test.each(['34', '0', 'NR', 'x'])('%j is not', async (value) => {
  expect(await told(value)).toEqual([])
})

test('the number that was probably meant is offered only where all of it is there', async () => {
  expect((await told('1.234'))[0]?.fix).toContain('If you mean 1,234, write 1234.')
  expect((await told('"12,34"'))[0]?.fix).toBe(separatorsInValueAreClear.fix)
})
