import { expect, test } from 'vitest'
import { findingsOf, row } from '../fixtures/check-text.ts'
import { numberStandsAlone } from './v314-number-stands-alone.ts'

const told = (value: string) => findingsOf('V314', [row({ value })])

test.each(['12 clients', '$34', '34*', '12 (new)'])('%j is told', async (value) => {
  expect(await told(value)).toMatchObject([{ row: 2, column: 'value', severity: 'error' }])
  for (const other of ['V301', 'V302', 'V303']) expect(await findingsOf(other, [row({ value })])).toEqual([])
})

test.each(['34', '0', 'NR', 'x'])('%j is not', async (value) => {
  expect(await told(value)).toEqual([])
})

test('the number is offered, if it is a whole one', async () => {
  expect((await told('12 clients'))[0]?.fix).toContain('only the number here, 12,')
  expect((await told('2.5 hours'))[0]?.fix).toBe(numberStandsAlone.fix)
})
