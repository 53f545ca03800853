import type { Repair } from '@muster/intake'
import { expect, test } from 'vitest'
import { repairedCells } from './repaired-cells.ts'

const headings = ['state', 'Count']
const repair = (of: Partial<Repair>): Repair => ({
  code: 'R101',
  row: 4,
  column: 'Count',
  cell: null,
  from: ' 1,234',
  to: '1,234',
  ...of,
})

test('a repaired cell is found by its column, or by its cell', () => {
  expect(repairedCells([repair({})], headings).get('4 1')).toEqual({ from: ' 1,234', to: '1,234' })
  expect(repairedCells([repair({ column: null, cell: 'A4' })], headings).has('4 0')).toBe(true)
})

test('two repairs of one cell lead from its text to what was read', () => {
  const cells = repairedCells([repair({}), repair({ code: 'R103', from: '1,234', to: '1234' })], headings)
  expect(cells.get('4 1')).toEqual({ from: ' 1,234', to: '1234' })
})

test('a repair of the whole file belongs to no cell', () => {
  expect(repairedCells([repair({ row: null }), repair({ column: null })], headings).size).toBe(0)
})
